import { transpose } from '../../engine/versions/arrays';
import { floatLiteral, listLiteral, matrixLiteral } from './literals';
import type { CodeSource } from './types';

/** The data as texts that read back exactly, in the layout of the lines; the bias one is a feature like any other. */
export function givenLiterals({ params, layout }: CodeSource) {
  const examples = params.bias ? params.X.map((x) => [...x, 1]) : params.X;
  const rows = layout === 'rows';
  return {
    W: matrixLiteral(rows ? transpose(params.W) : params.W),
    X: matrixLiteral(rows ? examples : transpose(examples)),
    y: listLiteral(params.y.map(String)),
    reg: floatLiteral(params.reg),
    shapeOfW: rows ? 'D x C' : 'C x D',
    shapeOfX: rows ? 'N x D, an example a row' : 'D x N, an example a column',
  };
}

/** What the numbers are and by which conventions they are used, a sentence a line. */
export function heading({ title, params }: CodeSource, language: string): string[] {
  const name = title.replace(/\$\\term\{\w+\}\{(\w+)\}\$|\$(\w+)\$/g, '$1$2');
  return [
    `${name}, in ${language}, with the data of the page it was copied from (Termwise).`,
    `The loss is the ${params.reduction} over the examples; the penalty is ${
      params.regulariser === 'half' ? 'half of reg' : 'reg'
    } times the sum of the squared weights.`,
    ...(params.bias ? ['The last feature of every example is 1; its weight is the bias.'] : []),
  ];
}
