import { useMemo, useState } from 'react';
import { exportCode } from '../../code/exports/exportCode';
import type { ExportLanguage } from '../../code/exports/types';
import { listings } from '../../lesson/listings';
import type { ListingId } from '../../lesson/types';
import { useAppState } from '../../state/useAppState';
import { Choice } from '../../ui/Choice';
import { CopyButton } from '../../ui/CopyButton';
import { saveFile } from '../../ui/saveFile';
import { ScrollBox } from '../../ui/ScrollBox';
import { codeSource } from './codeSource';
import { previewOf } from './previewOf';
import './copyCode.css';

interface CopyCodePanelProps {
  readonly id: ListingId;
}

const languages = [
  { value: 'numpy', label: 'NumPy' },
  { value: 'pytorch', label: 'PyTorch' },
  { value: 'typescript', label: 'TypeScript' },
] as const satisfies readonly { value: ExportLanguage; label: string }[];

const isWhole = (id: ListingId) => id === 'whole-function' || listings[id].from !== undefined;

/** What the file is, where its name does not say so. */
function about(language: ExportLanguage, id: ListingId): string {
  const { language: written } = listings[id];
  if (language === 'typescript')
    return written === 'typescript' || id === 'whole-function'
      ? 'The function and the data of this page. It needs no package.'
      : 'The question’s function, whole and with its loops, and the data of this page: arrays have no arithmetic in TypeScript. It needs no package.';
  const needs =
    language === 'numpy'
      ? 'It needs NumPy.'
      : 'It needs PyTorch, and prints how far dW is from what autograd finds.';
  if (written === 'typescript')
    return `The question’s function in Python, and the data of this page. ${needs}`;
  return isWhole(id)
    ? `The function and the data of this page. ${needs}`
    : `The question’s function and the data of this page, then the lines of this listing. ${needs}`;
}

/** A listing with the present data, as a file that runs elsewhere: in which language, to copy or to keep. */
export function CopyCodePanel({ id }: CopyCodePanelProps) {
  const [language, choose] = useState<ExportLanguage>('numpy');
  const [saved, say] = useState('');
  const params = useAppState((state) => state.params);
  const layout = useAppState((state) => state.layout);
  const cursor = useAppState((state) => state.cursor);
  const trials = useAppState((state) => state.trials);
  const file = useMemo(
    () => exportCode(language, codeSource(id, { params, layout, cursor, trials })),
    [language, id, params, layout, cursor, trials],
  );
  const { shown, left } = previewOf(file.text);
  return (
    <div className="copy-code">
      <Choice
        legend="Language"
        options={languages}
        value={language}
        onChange={(value) => {
          choose(value);
          say('');
        }}
      />
      <p>{`${about(language, id)} It prints loss and dW; every number is written so that it reads back exactly.`}</p>
      <ScrollBox className="copy-code-text" aria-label={`The file ${file.name}`}>
        <pre>{shown}</pre>
        {left > 0 ? <p>{`${left} more lines, which are copied and saved too.`}</p> : null}
      </ScrollBox>
      <div className="copy-code-ways">
        <CopyButton key={file.name} text={() => Promise.resolve(file.text)}>
          Copy
        </CopyButton>
        <button
          type="button"
          className="control"
          onClick={() => {
            saveFile(file.name, file.text, file.type);
            say(`Saved as ${file.name}.`);
          }}
        >
          Save as a file
        </button>
        <span role="status">{saved}</span>
      </div>
    </div>
  );
}
