import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { useActions, useAppStore } from '../../state/useAppState';
import { ImportReading } from './ImportReading';
import { ImportSource } from './ImportSource';
import { ImportTable } from './ImportTable';
import type { Given } from './given';
import { useImport } from './useImport';
import './import.css';

export interface ImportPanelProps {
  /** What was dropped on the page; null where a file is still to be chosen. */
  readonly given: Given | null;
  readonly onClose: () => void;
}

/** From a file to examples: choose it, see how it was read, choose its columns, use it. Until then nothing changes. */
export function ImportPanel({ given, onClose }: ImportPanelProps) {
  const store = useAppStore();
  const { openFile, takeImported, dismissNotice } = useActions();
  const { stage, read, choose, setHeader, back } = useImport();
  const place = useRef<HTMLDivElement>(null);

  const take = useCallback(
    async (next: Given) => {
      if (!/\.json$/i.test(next.name)) {
        await read(next);
        return;
      }
      const text = new TextDecoder().decode(await next.bytes());
      if (openFile(text)) {
        onClose();
        return;
      }
      back(store.getState().notice?.text ?? null);
      dismissNotice();
    },
    [read, openFile, onClose, back, store, dismissNotice],
  );
  const takeGiven = useEffectEvent((next: Given) => void take(next));
  useEffect(() => {
    if (given) takeGiven(given);
  }, [given]);

  // Each stage is begun at its head, so that a screen reader says where one is.
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[data-stage-head]')?.focus();
  }, [stage.name]);

  return (
    <div ref={place} className="import">
      {stage.name === 'source' ? (
        <ImportSource problem={stage.problem} onGiven={(next) => void take(next)} />
      ) : null}
      {stage.name === 'reading' ? (
        <ImportReading
          file={stage.file}
          part={stage.part}
          onCancel={() => {
            back(null);
          }}
        />
      ) : null}
      {stage.name === 'table' ? (
        <ImportTable
          stage={stage}
          onChoose={choose}
          onHeader={setHeader}
          onBack={() => {
            back(null);
          }}
          onUse={(prepared) => {
            if (takeImported({ file: stage.file, prepared })) onClose();
          }}
        />
      ) : null}
    </div>
  );
}
