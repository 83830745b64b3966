/** Parts of two lines that are the same quantity: positions in the line before and in the line after. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** The longest run of equal keys that stand in the same order in both lines. */
function inOrder(before: readonly string[], after: readonly string[]): Match[] {
  const width = after.length + 1;
  // lengths[a * width + b]: how many keys the rests from a and from b share
  const lengths = new Uint16Array((before.length + 1) * width);
  const shared = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      lengths[a * width + b] =
        before[a] === after[b] ? 1 + shared(a + 1, b + 1) : Math.max(shared(a + 1, b), shared(a, b + 1));
    }
  }
  const matches: Match[] = [];
  let [from, to] = [0, 0];
  while (from < before.length && to < after.length) {
    if (before[from] === after[to]) matches.push({ from: from++, to: to++ });
    else if (shared(from + 1, to) >= shared(from, to + 1)) from += 1;
    else to += 1;
  }
  return matches;
}

/**
 * Pairs the terms of two lines by what they are: those that keep their order, so that as little as possible
 * travels, and of the rest the first of a kind with the first. What has no partner is gone or new.
 */
export function matchTerms(before: readonly string[], after: readonly string[]): Match[] {
  const matches = inOrder(before, after);
  const [stayed, taken] = [new Set(matches.map(({ from }) => from)), new Set(matches.map(({ to }) => to))];
  const waiting = new Map<string, number[]>();
  before.forEach((key, at) => {
    if (stayed.has(at)) return;
    const queue = waiting.get(key);
    if (queue) queue.push(at);
    else waiting.set(key, [at]);
  });
  after.forEach((key, to) => {
    const from = taken.has(to) ? undefined : waiting.get(key)?.shift();
    if (from !== undefined) matches.push({ from, to });
  });
  return matches;
}
