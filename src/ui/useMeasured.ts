import { useEffect, useState } from 'react';
import { isLongMeasure } from '../workers/measureMessages';
import type { Measured, MeasureQuestion } from '../workers/measureMessages';
import { usePulse } from './live';

/** How long the numbers must stand still before they are measured anew. */
const pause = 150;

/**
 * What takes many passes over the examples: at once where they are few, else in a worker, and null until it has answered.
 * @param read the question as it is now; kept as long as it asks the same
 * @param compute the answer to it, as the worker computes it
 */
export function useMeasured<Value extends Measured>(
  read: () => MeasureQuestion,
  compute: (question: MeasureQuestion) => Value,
): Value | null {
  const pulse = usePulse();
  const [answer, keep] = useState<Value | null>(() => {
    const question = read();
    return isLongMeasure(question.params) ? null : compute(question);
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let worker: Worker | null = null;
    let asked: MeasureQuestion | null = null;
    const renew = () => {
      const question = read();
      // A pulse that changes no number leaves the worker at its work.
      if (question.params === asked?.params) return;
      worker?.terminate();
      worker = null;
      asked = question;
      if (!isLongMeasure(question.params)) {
        keep(() => compute(question));
        return;
      }
      worker = new Worker(new URL('../workers/measure.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Value>) => {
        keep(() => data);
      });
      worker.postMessage(question);
    };
    const unsubscribe = pulse.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(renew, pause);
    });
    renew();
    return () => {
      clearTimeout(timer);
      worker?.terminate();
      unsubscribe();
    };
  }, [pulse, read, compute]);
  return answer;
}
