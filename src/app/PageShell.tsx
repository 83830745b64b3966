import { Suspense } from 'react';
import type { Page } from '../state/appState';
import { formatHash } from '../state/link/hash';
import { useActions } from '../state/useAppState';
import { usePosition } from '../state/usePosition';
import { StepLink } from '../ui/StepLink';
import { GlossaryPanel, WholeDerivation } from './pages';
import './pageShell.css';

const pages: readonly (readonly [Page, string])[] = [
  [{ name: 'glossary', term: null }, 'Glossary'],
  [{ name: 'derivation' }, 'Whole derivation'],
];

/** A page in the step's stead, to read: it scrolls as a whole, and its first link leads back to the step. */
export function PageShell({ page }: { readonly page: Page }) {
  const { chapter, step, number } = usePosition();
  const { setPlace, openPage } = useActions();
  const place = { chapter: chapter.id, step: step.id };

  return (
    <div className="page-shell">
      <header className="page-shell-top">
        <StepLink
          className="page-shell-back"
          href={formatHash(place, null)}
          onGo={() => {
            setPlace(place);
          }}
        >
          {`Back to step ${chapter.number}.${number}`}
        </StepLink>
        <nav aria-label="Pages">
          {pages.map(([one, title]) => (
            <StepLink
              key={one.name}
              href={formatHash(place, null, one)}
              aria-current={one.name === page.name ? 'page' : undefined}
              onGo={() => {
                openPage(one);
              }}
            >
              {title}
            </StepLink>
          ))}
        </nav>
      </header>
      <main className="page-shell-main">
        <Suspense>
          {page.name === 'glossary' ? <GlossaryPanel term={page.term} /> : <WholeDerivation />}
        </Suspense>
      </main>
    </div>
  );
}
