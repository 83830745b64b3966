/**
 * The lines, from 1, of the gaps in a text that are as the starter left them: below the gap's comment the next line
 * with anything on it is the one that follows there in the starter too.
 */
export function openGaps(text: string, starter: string): readonly number[] {
  const after = (lines: readonly string[], at: number) =>
    lines.slice(at + 1).find((line) => line.trim() !== '');
  const [lines, given] = [text.split('\n'), starter.split('\n')];
  return given.flatMap((comment, at) => {
    if (!/#.*\bgap \d/.test(comment)) return [];
    const here = lines.indexOf(comment);
    return here >= 0 && after(lines, here) === after(given, at) ? [here + 1] : [];
  });
}
