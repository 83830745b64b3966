import { useEffect, useRef } from 'react';
import { useLivePatch } from '../ui/live';
import { restTimer } from '../ui/restTimer';
import type { RestTimer } from '../ui/restTimer';

/** Values have rested this long, in milliseconds, before the sentence is written anew. */
const rest = 250;

/**
 * A formula in words, for those who cannot see it. It follows its values with a delay: a screen reader reads it where
 * the reader goes and is not interrupted by a drag.
 */
export function SpokenFormula({ sentence }: { readonly sentence: () => string }) {
  const node = useRef<HTMLSpanElement>(null);
  const said = useRef(sentence);
  const timer = useRef<RestTimer>(undefined);
  const write = () => {
    const text = said.current();
    if (node.current && node.current.textContent !== text) node.current.textContent = text;
  };
  useLivePatch(() => {
    said.current = sentence;
    timer.current ??= restTimer(write, rest);
    if (node.current?.textContent === '') write();
    else timer.current.touch();
  }, [sentence]);
  useEffect(() => () => timer.current?.cancel(), []);
  return <span ref={node} className="visually-hidden" />;
}
