import { useEffect, useRef } from 'react';
import { symbols } from 'virtual:terms';
import { Formula } from '../../formula/Formula';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { inLayout, shapeOf } from '../../terms/byLayout';
import { registry } from '../../terms/registry';
import type { TermId } from '../../terms/registry';
import { PresentValue } from './PresentValue';
import { StepsOfTerm } from './StepsOfTerm';

const nothing = () => '';

/** A term: what it is, how formulas and code write it, its value, shape and range, and where it stands. */
export function GlossaryEntry({ id, chosen }: { readonly id: TermId; readonly chosen: boolean }) {
  const entry = useRef<HTMLLIElement>(null);
  const layout = useAppState((state) => state.layout);
  const sizes = useAppState(selectShapes);
  const term = registry[id];
  const shape = shapeOf(term, layout);

  useEffect(() => {
    if (!chosen || !entry.current) return;
    entry.current.scrollIntoView({ block: 'start' });
    entry.current.querySelector('h2')?.focus({ preventScroll: true });
  }, [chosen]);

  return (
    <li ref={entry} id={`term-${id}`} className="glossary-entry" data-chosen={chosen || undefined}>
      <div className="glossary-symbol">
        <Formula html={symbols[id][layout]} read={nothing} />
      </div>
      <div className="glossary-text">
        <h2 tabIndex={-1}>{term.name}</h2>
        <p>{term.describe}</p>
        <dl>
          <dt>code</dt>
          <dd>
            <code data-term={id}>{inLayout(term.python, layout)}</code>
          </dd>
          <dt>now</dt>
          <dd>
            <PresentValue id={id} />
          </dd>
          <dt>shape</dt>
          <dd>
            {shape.length === 0 ? 'one number' : <Sizes letters={shape} sizes={sizes} />}
            {term.each ? ', for every example' : null}
          </dd>
          <dt>range</dt>
          <dd>{term.range}</dd>
          <dt>elsewhere</dt>
          <dd>{term.aliases.join(', ')}</dd>
          <dt>steps</dt>
          <dd>
            <StepsOfTerm id={id} />
          </dd>
        </dl>
      </div>
    </li>
  );
}

function Sizes({
  letters,
  sizes,
}: {
  readonly letters: readonly ('N' | 'D' | 'C')[];
  readonly sizes: Readonly<Record<'N' | 'D' | 'C', number>>;
}) {
  return `${letters.map((letter) => sizes[letter]).join(' × ')} (${letters.join(' × ')})`;
}
