import { runLimits } from './limits';

/** A run that is ended in a way that no `except` of a learner’s catches. */
export class Ended extends Error {
  constructor(
    readonly kind: 'time' | 'output',
    readonly line: number | null,
  ) {
    super(kind);
  }
}

const mark = 0;
/** Python ends a run that prints too much itself, and names its line; what goes round that meets this. */
const mostBytes = 4 * runLimits.characters + 4096;

/**
 * Collects what Python writes. A message between two zero bytes, which no program’s print can contain, is
 * not output but a request to be ended: `time 12`.
 */
export function createOutput() {
  const decoder = new TextDecoder();
  const bytes: number[] = [];
  let message: number[] | null = null;
  let ended: Ended | null = null;
  return {
    take(taken: Uint8Array) {
      for (const byte of taken) {
        if (byte !== mark) (message ?? bytes).push(byte);
        else if (message === null) message = [];
        else {
          ended = new Ended('time', Number(decoder.decode(Uint8Array.from(message)).split(' ')[1]));
          message = null;
        }
      }
      if (bytes.length > mostBytes) ended ??= new Ended('output', null);
    },
    /** Ends the run if that was asked for: called where an error passes through the runtime. */
    check() {
      if (ended !== null) throw ended;
    },
    text(): string {
      return decoder.decode(Uint8Array.from(bytes.slice(0, mostBytes)));
    },
  };
}
