/** Answers that hold for as long as nothing is scrolled, by what was asked. */
const remembered: { clear(): void }[] = [];

/** `answer`, asked once for each key until something is scrolled. */
export function whileStill<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  remembered.push(known);
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}

/** What stands where is asked anew: something has been scrolled. */
export function scrolled(): void {
  for (const known of remembered) known.clear();
}
