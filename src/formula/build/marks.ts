/** A term's mark: which quantity, and the indices it carries. */
export interface TermMark {
  readonly term: string;
  readonly index: string;
}

/** `operand` is a number after an operator: a negative one stands in brackets. */
export const slotKinds = ['number', 'operand', 'letter', 'int', 'shape'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** A place for a live value. */
export interface SlotMark {
  readonly slot: string;
  readonly kind: SlotKind;
}

const termReference = /^([A-Za-z]+)(?::([ijkdy0-9]+))?$/;
const slotName = /^[A-Za-z]+(?::[A-Za-z0-9]+)?$/;

/** Reads `probs:j`. @throws where it is not a name with indices of i, j, k, d, y or digits */
export function parseTerm(reference: string): TermMark {
  const match = termReference.exec(reference);
  if (match === null)
    throw new Error(`\\term{${reference}}: expected a name, and after a colon letters of ijkdy or digits`);
  return { term: match[1] ?? '', index: match[2] ?? '' };
}

/** Reads the kind and the name of a slot. @throws where the kind is unknown or the name malformed */
export function parseSlot(kind: string, slot: string): SlotMark {
  const known = slotKinds.find((candidate) => candidate === kind);
  if (known === undefined) throw new Error(`\\slot[${kind}]: expected one of ${slotKinds.join(', ')}`);
  if (!slotName.test(slot))
    throw new Error(`\\slot{${slot}}: expected a name, and what it is of after a colon`);
  return { slot, kind: known };
}

/** The attributes that mark a term or a slot in the typeset formula, without the `data-`. */
export function termAttributes({ term, index }: TermMark): string {
  return index === '' ? `term=${term}` : `term=${term}, index=${index}`;
}

export function slotAttributes({ slot, kind }: SlotMark): string {
  return `slot=${slot}, kind=${kind}`;
}
