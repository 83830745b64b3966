import { useEffect, useRef } from 'react';
import { useLivePatch } from '../ui/live';

/** Values have rested this long, in milliseconds, before the sentence is written anew. */
const rest = 250;

/**
 * A formula in words, for those who cannot see it. It follows its values with a delay: a screen reader reads it where
 * the reader goes and is not interrupted by a drag.
 */
export function SpokenFormula({ sentence }: { readonly sentence: () => string }) {
  const node = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = () => {
    const text = sentence();
    if (node.current && node.current.textContent !== text) node.current.textContent = text;
  };
  useLivePatch(() => {
    clearTimeout(timer.current);
    if (node.current?.textContent === '') write();
    else timer.current = setTimeout(write, rest);
  }, [sentence]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return <span ref={node} className="visually-hidden" />;
}
