import { inPowers } from '../../formula/formatNumber';
import { useNumbers } from '../../formula/numbers';
import { gradingTasks } from '../../grading/python/tasks';
import type { PythonCallResult } from '../../python/protocol';
import type { TaskId } from '../../lesson/starters/types';
import { Comparison } from './Comparison';
import type { LiveCall } from './liveCall';
import { largestDifference, readReturned } from './readReturned';

interface LiveResultProps {
  readonly asked: LiveCall;
  readonly result: PythonCallResult;
  readonly task: TaskId;
}

/** A difference in two digits; in powers of ten only where it is very small or very large. */
const sizeOf = (difference: number): string =>
  difference >= 0.01 && difference < 1000 ? String(Number(difference.toPrecision(2))) : inPowers(difference);

/** What the function returned on the data of the page, beside the engine’s numbers for the same. */
export function LiveResult({ asked, result, task }: LiveResultProps) {
  const { format } = useNumbers();
  if (result.problem) return null;
  const { loss, dW, fault } = readReturned(result.value, asked.dW);
  const { regulariser } = gradingTasks[task];
  return (
    <section className="editor-live" aria-label="On your data">
      <h3>On your data</h3>
      <p>
        {`Your function was called with ${asked.examples === asked.all ? 'the' : `the first ${asked.examples} of the`} ${asked.all} examples. The engine’s numbers beside yours are for the mean over them and the ${regulariser === 'half' ? 'half penalty' : 'whole penalty'}.`}
      </p>
      {fault === null ? null : <p className="editor-fault">{fault}</p>}
      <dl className="editor-losses">
        <div>
          <dt>your loss</dt>
          <dd className="number">{loss === null ? '—' : format(loss)}</dd>
        </div>
        <div>
          <dt>the engine’s</dt>
          <dd className="number">{format(asked.loss)}</dd>
        </div>
      </dl>
      {dW ? (
        <>
          <Comparison
            title="Your dW, on your data"
            yours={dW}
            right={asked.dW}
            layout={gradingTasks[task].layout}
          />
          <p>{`The largest difference is ${sizeOf(largestDifference(dW, asked.dW))}.`}</p>
        </>
      ) : null}
    </section>
  );
}
