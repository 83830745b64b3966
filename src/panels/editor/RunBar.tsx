import { useEffect, useRef } from 'react';
import type { PythonPhase } from './usePython';

interface RunBarProps {
  readonly phase: PythonPhase;
  /** How the last run ended; empty where none has. */
  readonly words: string;
  /** Whether the text is no longer the one that ran. */
  readonly outdated: boolean;
  readonly onRun: () => void;
  readonly onCheck: () => void;
  readonly onStop: () => void;
}

const phaseWords: Readonly<Record<PythonPhase, string>> = {
  idle: 'Nothing runs before you press Run or Check.',
  loading: 'Python is being loaded…',
  running: 'Running…',
  ended: 'Nothing of this text has run.',
  failed: 'Python could not be loaded. Try once more; without a network it needs one earlier visit.',
};

/** Starts and ends a run, and says how it goes. */
export function RunBar({ phase, words, outdated, onRun, onCheck, onStop }: RunBarProps) {
  const busy = phase === 'loading' || phase === 'running';
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // On a phone the text fills the screen, and what came of it stands below.
    if (words !== '') said.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  return (
    <div className="editor-run">
      <div className="editor-bar">
        <Press name="Run" off={busy} onPress={onRun} first />
        <Press name="Stop" off={!busy} onPress={onStop} />
        <Press name="Check my function" off={busy} onPress={onCheck} />
        <span className="editor-keys">
          <kbd>Tab</kbd> indents; <kbd>Esc</kbd>, then <kbd>Tab</kbd>, leaves the editor; <kbd>Ctrl</kbd> or{' '}
          <kbd>⌘</kbd> with <kbd>Enter</kbd> runs
        </span>
      </div>
      <p ref={said} className="editor-state" role="status">
        {busy || words === '' ? phaseWords[phase] : words}
      </p>
      {outdated && !busy ? <p className="editor-note">You have changed the text since.</p> : null}
    </div>
  );
}

interface PressProps {
  readonly name: string;
  readonly off: boolean;
  readonly first?: boolean;
  readonly onPress: () => void;
}

/** It stays focusable where it can do nothing, so that focus is not lost when a run starts or ends. */
function Press({ name, off, first, onPress }: PressProps) {
  return (
    <button
      type="button"
      className="control editor-press"
      data-first={first}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      {name}
    </button>
  );
}
