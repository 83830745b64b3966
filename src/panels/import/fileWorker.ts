import { importLimits } from '../../data/importLimits';
import type { ImportAnswer, ImportRequest } from '../../workers/importMessages';

/** A request, before it has its number. */
export type Question = ImportRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'id'>
    : never
  : never;

interface Ports {
  /** Answers to the latest question; those to earlier ones are dropped. */
  readonly onAnswer: (answer: ImportAnswer) => void;
  /** The worker broke down or took too long; it is gone. */
  readonly onLost: (message: string) => void;
}

const late = 'Reading took longer than 20 seconds and was stopped. Keep fewer rows.';
const broken = 'The file could not be read, and nothing was changed. Choose it again.';

/** A worker that keeps one file. Stopping it at any time leaves nothing behind. */
export function startFileWorker({ onAnswer, onLost }: Ports) {
  const worker = new Worker(new URL('../../workers/parseCsv.ts', import.meta.url), { type: 'module' });
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  const lose = (message: string) => {
    stop();
    onLost(message);
  };
  worker.addEventListener('message', ({ data: answer }: MessageEvent<ImportAnswer>) => {
    if (answer.id !== latest) return;
    if (answer.kind !== 'progress') clearTimeout(timer);
    onAnswer(answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    lose(broken);
  });

  return {
    ask(question: Question) {
      latest += 1;
      clearTimeout(timer);
      timer = setTimeout(() => {
        lose(late);
      }, importLimits.time);
      worker.postMessage(
        { ...question, id: latest },
        question.kind === 'read' ? [question.bytes.buffer] : [],
      );
    },
    stop,
  };
}

export type FileWorker = ReturnType<typeof startFileWorker>;
