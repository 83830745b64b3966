/** Classes are called by letters in every view; ten is the most that the app shows. */
export const classLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

export function letterOf(j: number): string {
  return classLetters[j] ?? String(j);
}
