import { numpyFile } from './numpyFile';
import { torchFile } from './torchFile';
import type { CodeSource, ExportLanguage } from './types';
import { typescriptFile } from './typescriptFile';

/** A file to copy or to keep. */
export interface CodeFile {
  readonly name: string;
  /** What it holds, as a media type. */
  readonly type: string;
  readonly text: string;
}

/**
 * A listing with the present data as literals, as a file that runs as it is and prints loss and dW.
 * Every number reads back as the same float64. In PyTorch, dW stands beside what autograd finds. In TypeScript it is
 * the question's function, whatever listing was chosen: there an array has no arithmetic that a part could use.
 */
export function exportCode(language: ExportLanguage, source: CodeSource): CodeFile {
  const python = 'text/x-python';
  const stem = source.id.replaceAll('-', '_');
  switch (language) {
    case 'numpy':
      return { name: `${stem}.py`, type: python, text: numpyFile(source) };
    case 'pytorch':
      return { name: `${stem}_torch.py`, type: python, text: torchFile(source) };
    case 'typescript':
      return { name: 'softmaxLossNaive.ts', type: 'text/plain', text: typescriptFile(source) };
  }
}
