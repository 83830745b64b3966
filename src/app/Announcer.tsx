import { useEffect, useRef } from 'react';
import { useNumbers } from '../formula/numbers';
import type { Trace } from '../engine';
import type { Told } from '../state/appState';
import { useAppStore } from '../state/useAppState';
import { usePosition } from '../state/usePosition';
import { usePulse } from '../ui/live';

/** How long the numbers must stand still before they are said. */
const pause = 800;

/** The page's one polite voice: what an edit did to the loss, once it has come to rest, and the steps that are played. */
export function Announcer() {
  const store = useAppStore();
  const pulse = usePulse();
  const { trace, format } = useNumbers();
  const node = useRef<HTMLParagraphElement>(null);

  /** What was said last. It outlives a change of how numbers are read and written, which an edit may bring along. */
  const said = useRef<{ readonly trace: Trace; readonly told: Told | null }>(null);

  useEffect(() => {
    said.current ??= { trace: trace(), told: store.getState().told };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const now = { trace: trace(), told: store.getState().told };
      const before = said.current;
      if (!before || now.trace === before.trace || !node.current) return;
      const [loss, old] = [now.trace.loss, before.trace.loss];
      const verb = loss < old ? 'fell to' : loss > old ? 'rose to' : 'stays at';
      const first = now.told && now.told !== before.told ? `${now.told.text} ` : '';
      said.current = now;
      node.current.textContent = `${first}The loss ${verb} ${format(loss)}.`;
    };
    const listen = () => {
      if (store.getState().editStart !== null || trace() === said.current?.trace) return;
      clearTimeout(timer);
      timer = setTimeout(say, pause);
    };
    listen();
    const unsubscribe = pulse.subscribe(listen);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [pulse, store, trace, format]);

  const { chapter, step, number, index } = usePosition();
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    if (store.getState().playing && node.current)
      node.current.textContent = `Step ${chapter.number}.${number}: ${step.title}`;
  }, [store, chapter, step, number, index]);

  return <p ref={node} className="visually-hidden" role="status" />;
}
