/** Parts of two lines that are the same quantity: positions in the line before and in the line after. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Pairs the terms of two lines by what they are, the first of a kind with the first, the second with the second.
 * What has no partner is gone or new.
 */
export function matchTerms(before: readonly string[], after: readonly string[]): Match[] {
  const waiting = new Map<string, number[]>();
  before.forEach((key, at) => {
    const queue = waiting.get(key);
    if (queue) queue.push(at);
    else waiting.set(key, [at]);
  });
  return after.flatMap((key, to) => {
    const from = waiting.get(key)?.shift();
    return from === undefined ? [] : [{ from, to }];
  });
}
