import { useDeferredValue, useId, useState } from 'react';
import type { TermId } from '../../terms/registry';
import { termIds } from '../../terms/registry';
import { PageTitle } from '../../ui/PageTitle';
import { findTerms } from './findTerms';
import { GlossaryEntry } from './GlossaryEntry';
import { Whereabouts } from './Whereabouts';
import './glossary.css';

/** Every term of the lesson under all the names it goes by, with its present value. */
export function GlossaryPanel({ term }: { readonly term: TermId | null }) {
  const [sought, seek] = useState('');
  const field = useId();
  const found = findTerms(useDeferredValue(sought));
  return (
    <article className="glossary" aria-labelledby="page-title">
      <PageTitle id="page-title" quiet={term !== null}>
        Glossary
      </PageTitle>
      <p className="glossary-lead">
        One quantity, one name, whatever other texts call it. <Whereabouts />
      </p>
      <p className="glossary-search" role="search">
        <label htmlFor={field}>Find a term by any of its names</label>
        <input
          id={field}
          type="search"
          className="control"
          placeholder="logit, one-hot, sum_i …"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={(event) => {
            seek(event.target.value);
          }}
        />
        <span role="status">{countOf(found.length)}</span>
      </p>
      <ul className="glossary-list" aria-label="Terms">
        {found.map((id) => (
          <GlossaryEntry key={id} id={id} chosen={id === term} />
        ))}
      </ul>
    </article>
  );
}

function countOf(found: number): string {
  if (found === termIds.length) return '';
  if (found === 0) return 'No term goes by this name.';
  return found === 1 ? '1 term' : `${found} terms`;
}
