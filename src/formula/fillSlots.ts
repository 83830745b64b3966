/** A spoken sentence with the present values in its `{slot}` places. */
export function fillSlots(sentence: string, read: (slot: string) => string): string {
  return sentence.replace(/\{([^{}]+)\}/g, (_, slot: string) => read(slot));
}

/** Reads the letters and counts of a sentence, but none of the numbers that the engine computed. */
export function unsaid(read: (slot: string) => string): (slot: string) => string {
  return (slot) => {
    const value = read(slot);
    return /^−?\d+\.|[×∞]|NaN/.test(value) ? 'a number not shown yet' : value;
  };
}
