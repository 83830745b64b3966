/** Joins pairs of neighbours into the lines that they make; each id has at most two neighbours. A ring ends where it began. */
export function joinSegments(pairs: readonly (readonly [number, number])[]): number[][] {
  const neighbours = new Map<number, number[]>();
  const tie = (from: number, to: number) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [a, b] of pairs) {
    tie(a, b);
    tie(b, a);
  }
  const seen = new Set<number>();
  const walk = (start: number): number[] => {
    const line = [start];
    seen.add(start);
    for (let at: number | undefined = start; at !== undefined;) {
      const next: number | undefined = neighbours.get(at)?.find((id) => !seen.has(id));
      if (next !== undefined) {
        seen.add(next);
        line.push(next);
      }
      at = next;
    }
    return line;
  };
  const ends = [...neighbours].filter(([, tied]) => tied.length === 1).map(([id]) => id);
  const open = ends.flatMap((id) => (seen.has(id) ? [] : [walk(id)]));
  const rings = [...neighbours.keys()].flatMap((id) => (seen.has(id) ? [] : [[...walk(id), id]]));
  return [...open, ...rings];
}
