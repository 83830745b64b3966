/** As many lines as one scrolls through; thousands of examples make thousands more. */
const most = 400;

/** The first lines of a file, and how many are left out. */
export function previewOf(text: string): { readonly shown: string; readonly left: number } {
  const lines = text.trimEnd().split('\n');
  return { shown: lines.slice(0, most).join('\n'), left: Math.max(0, lines.length - most) };
}
