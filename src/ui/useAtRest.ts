import { useState } from 'react';

/** The value as it was when the edit in progress began: what must not change during a drag. */
export function useAtRest<Value>(value: Value, editing: boolean): Value {
  const [held, hold] = useState(value);
  if (editing || Object.is(held, value)) return held;
  hold(value);
  return value;
}
