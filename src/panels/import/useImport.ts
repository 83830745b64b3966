import { useCallback, useEffect, useReducer, useRef } from 'react';
import { checkSize } from '../../data/decodeBytes';
import { FileFault } from '../../data/fileFault';
import type { Choices } from '../../data/suggest';
import type { Given } from './given';
import { startFileWorker } from './fileWorker';
import type { FileWorker } from './fileWorker';
import { firstStage, nextStage } from './importStage';

/** An import in progress: one worker keeps the file, and every choice is tried there at once. */
export function useImport() {
  const [stage, tell] = useReducer(nextStage, firstStage);
  const worker = useRef<FileWorker>(null);

  const stop = useCallback(() => {
    worker.current?.stop();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const back = useCallback(
    (problem: string | null) => {
      stop();
      tell({ kind: 'back', problem });
    },
    [stop],
  );

  const choose = useCallback((choices: Choices) => {
    tell({ kind: 'choose', choices });
    worker.current?.ask({ kind: 'prepare', choices });
  }, []);

  const read = useCallback(
    async (given: Given) => {
      stop();
      try {
        checkSize(given.size);
      } catch (error) {
        if (!(error instanceof FileFault)) throw error;
        back(error.message);
        return;
      }
      tell({ kind: 'begin', file: given.name });
      const mine = startFileWorker({
        onAnswer: (answer) => {
          tell(answer);
          if (answer.kind === 'table') mine.ask({ kind: 'prepare', choices: answer.table.suggested });
        },
        onLost: back,
      });
      worker.current = mine;
      try {
        const bytes = await given.bytes();
        // Another file may have been chosen meanwhile, or none.
        if (worker.current === mine) mine.ask({ kind: 'read', bytes });
      } catch {
        if (worker.current === mine) back('The browser could not read this file. Choose it again.');
      }
    },
    [stop, back],
  );

  const setHeader = useCallback((header: boolean) => {
    worker.current?.ask({ kind: 'header', header });
  }, []);

  return { stage, read, choose, setHeader, back };
}
