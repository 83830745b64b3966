/** A spoken sentence with the present values in its `{slot}` places. */
export function fillSlots(sentence: string, read: (slot: string) => string): string {
  return sentence.replace(/\{([^{}]+)\}/g, (_, slot: string) => read(slot));
}
