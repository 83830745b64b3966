/** What an `EngineError` is made of. */
export interface EngineErrorDetails {
  /** The argument at fault, e.g. `X`. */
  readonly argument: string;
  /** The position inside it, e.g. `X[3][1]`; the argument itself where there is none. */
  readonly where: string;
  /** What stands there, in words or as a number, e.g. `NaN`. */
  readonly found: string;
  /** What should stand there, e.g. `a finite number`. */
  readonly expected: string;
}

/**
 * The one error the engine throws on bad input.
 * Its message reads `<where> is <found>; expected <expected>.`
 */
export class EngineError extends Error implements EngineErrorDetails {
  override readonly name = 'EngineError';
  readonly argument: string;
  readonly where: string;
  readonly found: string;
  readonly expected: string;

  constructor({ argument, where, found, expected }: EngineErrorDetails) {
    super(`${where} is ${found}; expected ${expected}.`);
    this.argument = argument;
    this.where = where;
    this.found = found;
    this.expected = expected;
  }
}

/** Names a value of any kind for an error message, at a length that suits a message. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'a long text' : JSON.stringify(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const { length } = value as { readonly length: number };
    return length === 1 ? 'an array of 1 entry' : `an array of ${length} entries`;
  }
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  return Object.is(value, -0) ? '-0' : String(value);
}
