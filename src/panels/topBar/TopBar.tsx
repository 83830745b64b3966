import { memo } from 'react';
import { LiveNumber } from '../../formula/LiveNumber';
import { useNumbers } from '../../formula/numbers';
import type { Page } from '../../state/appState';
import { formatHash } from '../../state/link/hash';
import { useActions, useAppState, useHistory } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { StepLink } from '../../ui/StepLink';
import type { SheetName } from '../../ui/sheets';
import './topBar.css';

const home = { chapter: 'the-line', step: 'four-factors' };
const pages: readonly (readonly [Page, string])[] = [
  [{ name: 'derivation' }, 'Derivation'],
  [{ name: 'glossary', term: null }, 'Glossary'],
];

interface TopBarProps {
  readonly open: SheetName | null;
  readonly onOpen: (sheet: SheetName) => void;
}

/** Where one is, the conventions in force, and what opens: data, lecture, link, settings, help. */
export const TopBar = memo(function TopBar({ open, onOpen }: TopBarProps) {
  const { chapter } = usePosition();
  const { setPlace, openPage, setSetting, undo, redo } = useActions();
  const { canUndo, canRedo } = useHistory();
  return (
    <header className="top">
      <StepLink
        className="top-brand"
        href={formatHash(home, null)}
        onGo={() => {
          setPlace(home);
        }}
      >
        Termwise
      </StepLink>
      <p className="top-where">
        <b>{chapter.number}</b> {chapter.title}
      </p>
      <Conventions
        onOpen={() => {
          onOpen('data');
        }}
      />
      <nav className="top-tools" aria-label="Tools">
        <button type="button" aria-disabled={!canUndo || undefined} onClick={() => undo()}>
          Undo
        </button>
        <button type="button" aria-disabled={!canRedo || undefined} onClick={() => redo()}>
          Redo
        </button>
        <button
          type="button"
          aria-expanded={open === 'data'}
          onClick={() => {
            onOpen('data');
          }}
        >
          Data
        </button>
        {pages.map(([page, name]) => (
          <StepLink
            key={name}
            href={formatHash(home, null, page)}
            onGo={() => {
              openPage(page);
            }}
          >
            {name}
          </StepLink>
        ))}
        <button
          type="button"
          onClick={() => {
            setSetting('view', 'lecture');
          }}
        >
          Lecture
        </button>
        <button
          type="button"
          onClick={() => {
            onOpen('share');
          }}
        >
          Share
        </button>
        <button
          type="button"
          onClick={() => {
            onOpen('settings');
          }}
        >
          Settings
        </button>
        <button
          type="button"
          aria-label="Help"
          onClick={() => {
            onOpen('help');
          }}
        >
          ?
        </button>
      </nav>
    </header>
  );
});

/** The loss, which says where it comes from, and what holds at present; the data sheet changes it. */
function Conventions({ onOpen }: { readonly onOpen: () => void }) {
  const reduction = useAppState((state) => state.params.reduction);
  const regulariser = useAppState((state) => state.params.regulariser);
  const bias = useAppState((state) => state.params.bias);
  const rows = useAppState((state) => state.layout === 'rows');
  const { trace } = useNumbers();
  const { askOrigin } = useActions();
  const facts = [
    rows ? 'W is D × C' : 'W is C × D',
    reduction === 'mean' ? 'mean loss' : 'summed loss',
    regulariser === 'half' ? 'half penalty' : 'whole penalty',
    bias ? 'bias in X' : 'no bias',
  ];
  return (
    <>
      <button
        type="button"
        className="top-loss"
        data-term="lossTotal"
        onClick={() => {
          askOrigin({ term: 'lossTotal' });
        }}
      >
        <span className="visually-hidden">Where from? </span>
        <span data-loss="">
          loss <LiveNumber read={() => trace().loss} />
        </span>
      </button>
      <button type="button" className="top-conventions" onClick={onOpen}>
        <span className="visually-hidden">Conventions: </span>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </button>
    </>
  );
}
