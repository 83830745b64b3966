/** A step of the lesson, by the ids that stand in its address. */
export interface Place {
  readonly chapter: string;
  readonly step: string;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.chapter === b.chapter && a.step === b.step;
}
