import type { Condition } from '../../lesson/types';
import { chooseVariant } from '../chooseVariant';
import { latexValue } from './latexValue';
import type { LatexChapter, LatexStep } from './types';

type Read = (slot: string) => string;

/** Live values in their places. */
function fill(latex: string, read: Read): string {
  return latex.replace(/⟦([^⟧]+)⟧/g, (_, slot: string) => {
    const text = read(slot);
    return /^[A-Z]$/.test(text) ? `\\mathrm{${text}}` : latexValue(text);
  });
}

/** One step's line, under the conventions in force. */
export function latexFormula({ hero }: LatexStep, situation: Condition, read: Read): string {
  return fill(chooseVariant(hero, situation).latex, read);
}

function stepOf(step: LatexStep, situation: Condition, read: Read): string {
  return [
    `\\subsection{${fill(step.title, read)}}`,
    latexFormula(step, situation, read),
    fill(step.why, read),
  ].join('\n');
}

/** The whole derivation as a document that compiles as it is, under the conventions in force. */
export function latexDocument(chapters: readonly LatexChapter[], situation: Condition, read: Read): string {
  const body = chapters.flatMap(({ title, steps }) => [
    `\\section{${title}}`,
    ...steps.map((step) => stepOf(step, situation, read)),
  ]);
  return [
    '\\documentclass{article}',
    '\\usepackage{amsmath}',
    '\\usepackage{amssymb}',
    ...(body.some((part) => part.includes('\\cancel')) ? ['\\usepackage{cancel}'] : []),
    '\\title{The softmax gradient, term by term}',
    '\\author{}',
    '\\date{}',
    '\\begin{document}',
    '\\maketitle',
    ...body,
    '\\end{document}',
    '',
  ].join('\n\n');
}
