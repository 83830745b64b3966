import { useEffect, useState } from 'react';

/** Changes that come closer upon one another than this many milliseconds are a hurry. */
const pause = 90;

/**
 * A value that something dear is made for. The first change is taken at once; those that follow in a hurry, as while
 * a key is held, wait until they are over. What it was before does for as long as `of` is the same object.
 */
export function useUnhurried<Value>(value: Value, of: object): Value {
  const [taken, take] = useState({ value, of, hurried: false });
  let { value: used, hurried } = taken;
  if (taken.of !== of || (!hurried && !Object.is(taken.value, value))) {
    hurried = taken.of === of || hurried;
    used = value;
    take({ value, of, hurried });
  }
  useEffect(() => {
    if (!hurried) return undefined;
    const timer = setTimeout(() => {
      take((before) => (before.of === of ? { value, of, hurried: false } : { ...before, hurried: false }));
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [value, of, hurried]);
  return used;
}
