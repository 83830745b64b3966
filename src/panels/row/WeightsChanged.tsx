import { useRef } from 'react';
import { useNumbers } from '../../formula/numbers';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { useLivePatch } from '../../ui/live';
import { LiveText } from '../../ui/LiveText';
import type { ScoreEdit, WeightsChange } from './scoreEdit';

/** How many entries of the change are written out. */
const mostEntries = 4;

/** Under the table: how to move a score, and then the change of W that moved it. */
export function WeightsChanged({ edit }: { readonly edit: ScoreEdit }) {
  const { format } = useNumbers();
  const i = useAppState((state) => state.cursor.i);
  const line = useRef<HTMLParagraphElement>(null);
  useLivePatch(() => {
    const state = edit.change() ? 'changed' : 'hint';
    if (line.current && line.current.dataset.state !== state) line.current.dataset.state = state;
  }, [edit]);
  const said = (read: (change: WeightsChange) => string) => () => {
    const change = edit.change();
    return change ? read(change) : '';
  };
  const example = (
    <>
      <i>x</i>
      <sub>{i}</sub>
    </>
  );
  return (
    <p ref={line} className="row-change">
      <span className="row-change-hint">
        Pull the end of a score’s bar: <i>W</i> of its class changes along {example}, and every probability
        answers.
      </span>
      <span className="row-change-said">
        <i>W</i> of class <LiveText read={said(({ j }) => letterOf(j))} /> changed by{' '}
        <LiveText className="number" read={said(({ along }) => format(along))} /> {example}
        {' = '}
        <LiveText
          className="number"
          read={said(({ change }) => {
            const more = change.length > mostEntries ? ', …' : '';
            const entries = change.slice(0, mostEntries).map((value) => format(value));
            return `(${entries.join(', ')}${more})`;
          })}
        />
      </span>
    </p>
  );
}
