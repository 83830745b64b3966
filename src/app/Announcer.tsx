import { useEffect, useRef } from 'react';
import { useNumbers } from '../formula/numbers';
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

  useEffect(() => {
    let said = trace();
    let { told } = store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const now = trace();
      if (now === said || !node.current) return;
      const verb = now.loss < said.loss ? 'fell to' : now.loss > said.loss ? 'rose to' : 'stays at';
      const { told: last } = store.getState();
      const first = last && last !== told ? `${last.text} ` : '';
      [said, told] = [now, last];
      node.current.textContent = `${first}The loss ${verb} ${format(now.loss)}.`;
    };
    const unsubscribe = pulse.subscribe(() => {
      if (store.getState().editStart !== null || trace() === said) return;
      clearTimeout(timer);
      timer = setTimeout(say, pause);
    });
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
