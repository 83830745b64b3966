import { segmentsNear } from './geometry';
import type { Vec } from './geometry';
import { omissionPrice, pinnedOmissionPrice } from './leaders';
import type { LeaderPath, LeaderRequest, RoutedLeaders } from './leaders';

/** Whether two leaders stay a gap apart all along. */
export function leadersApart(a: readonly Vec[], b: readonly Vec[], gap: number): boolean {
  for (let n = 1; n < a.length; n++) {
    for (let m = 1; m < b.length; m++) {
      if (segmentsNear(a[n - 1]!, a[n]!, b[m - 1]!, b[m]!, gap)) return false;
    }
  }
  return true;
}

/** Whether two candidates stay apart, asked of each pair at most once. */
function apartness(candidates: readonly (readonly LeaderPath[])[], gap: number) {
  const answers = candidates.map((own, n) =>
    candidates.slice(0, n).map((other) => new Int8Array(own.length * other.length)),
  );
  return (n: number, a: number, m: number, b: number): boolean => {
    const table = answers[n]![m]!;
    const at = a * candidates[m]!.length + b;
    if (table[at] === 0)
      table[at] = leadersApart(candidates[n]![a]!.path, candidates[m]![b]!.path, gap) ? 1 : -1;
    return table[at] === 1;
  };
}

/**
 * Draws a line from each number to its mark, one candidate each, the cheapest choice in which no two come too near
 * (branch and bound). What cannot be drawn so is left out, a pinned leader last of all.
 */
export function chooseLeaders(
  requests: readonly LeaderRequest[],
  candidates: readonly (readonly LeaderPath[])[],
  gap: number,
): RoutedLeaders {
  const omitted = requests.map(({ pinned }) => (pinned ? pinnedOmissionPrice : omissionPrice));
  const apart = apartness(candidates, gap);
  const rest = requests.map((_, n) =>
    omitted
      .slice(n + 1)
      .reduce((sum, without, m) => sum + Math.min(candidates[n + 1 + m]![0]?.price ?? Infinity, without), 0),
  );
  let best: RoutedLeaders = {
    paths: requests.map(() => null),
    price: omitted.reduce((sum, each) => sum + each, 0),
  };
  const chosen: number[] = [];
  const descend = (n: number, sum: number): void => {
    if (sum >= best.price) return;
    if (n === requests.length) {
      best = { paths: chosen.map((a, m) => candidates[m]![a] ?? null), price: sum };
      return;
    }
    for (const [a, candidate] of candidates[n]!.entries()) {
      if (sum + candidate.price + rest[n]! >= best.price) break;
      if (chosen.some((b, m) => b >= 0 && !apart(n, a, m, b))) continue;
      chosen.push(a);
      descend(n + 1, sum + candidate.price);
      chosen.pop();
    }
    if (sum + omitted[n]! + rest[n]! >= best.price) return;
    chosen.push(-1);
    descend(n + 1, sum + omitted[n]!);
    chosen.pop();
  };
  descend(0, 0);
  return best;
}
