/** k where it is another class than j, else the next class: what 'another class' means in every view. */
export function otherClass({ j, k }: { readonly j: number; readonly k: number }, C: number): number {
  return k !== j ? k : (j + 1) % C;
}
