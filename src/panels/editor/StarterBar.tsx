import { useState } from 'react';
import { CopyButton } from '../../ui/CopyButton';
import { LinkButton } from './LinkButton';
import type { ChosenStarter } from './starterList';
import type { useDraft } from './useDraft';

interface StarterBarProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly onChoose: (id: string) => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

const groups: readonly (readonly [ChosenStarter['kind'], string])[] = [
  ['write', 'Write it'],
  ['practice', 'Find the mistake'],
  ['sent', 'From a link'],
];

const calledAs = {
  question: 'the question’s function, an example a column',
  assignment: 'the assignment’s function, an example a row',
} as const;

/** What the text starts from, the way back to it, and ways to take it elsewhere. */
export function StarterBar({ draft, onChoose, onReset, onUndo }: StarterBarProps) {
  const { list, chosen, text, changed, saved } = draft;
  const [resetOf, setReset] = useState<string | null>(null);
  const wasReset = resetOf === chosen.id && !changed;
  return (
    <div className="editor-starter">
      <div className="editor-bar">
        <label className="editor-choice">
          <span>Start from</span>
          <select
            className="control"
            value={chosen.id}
            onChange={(event) => {
              onChoose(event.target.value);
            }}
          >
            {groups.map(([kind, title]) => {
              const these = list.filter((one) => one.kind === kind);
              return these.length === 0 ? null : (
                <optgroup key={kind} label={title}>
                  {these.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.title}
                    </option>
                  ))}
                </optgroup>
              );
            })}
          </select>
        </label>
        <button
          type="button"
          className="control"
          aria-disabled={(!changed && !wasReset) || undefined}
          onClick={() => {
            if (wasReset) onUndo();
            else if (changed) onReset();
            setReset(wasReset ? null : chosen.id);
          }}
        >
          {wasReset ? 'Undo the reset' : 'Reset'}
        </button>
        <span className="editor-bar editor-take">
          <CopyButton text={() => Promise.resolve(text)}>Copy</CopyButton>
          <LinkButton code={text} />
        </span>
      </div>
      {chosen.kind === 'sent' ? (
        <p className="editor-note">
          This code came with a link: somebody else may have written it. It has not been run, and runs only
          when you press Run or Check. It is then called as {calledAs[chosen.task]}.
        </p>
      ) : null}
      {saved ? null : (
        <p className="editor-note">
          This browser does not keep the text: it stays until you close the page. Copy it to keep it.
        </p>
      )}
    </div>
  );
}
