import type { FormulaSource } from '../../types';
import { atCursor, atCursorRows, columnsW, half, mean, rowsW, whole } from '../gradient/parts';

const N = '\\term{N}{\\slot[shape]{N}}';
const C = '\\term{C}{\\slot[shape]{C}}';
const D = '\\term{D}{\\slot[shape]{D}}';
const sum = '\\term{dW}{dW} & \\leftarrow & \\term{dW}{dW} +';
const errors = '\\term{dScores:i}{(\\term{probs:i}{p_i} - \\term{indicator:i}{\\mathbf{1}_y})}';
const errorsByY = '\\term{dScores:i}{(\\term{probs:i}{p_i} - \\term{indicator:i}{Y_i})}';
const example = '\\term{X:i}{x_i^{\\mathsf T}}';
const all = '\\term{dW}{dW} & = &';
const difference = '\\term{dScores}{(\\term{probs}{P} - \\term{indicator}{Y})}';
const turned = '\\term{X}{X^{\\mathsf T}}';
const W = '\\term{W}{W}';
const overN = '\\,/\\,\\term{N}{N}';
const takeOne =
  '\\term{probs:y}{p_y} & \\leftarrow & \\term{probs:y}{p_y} - \\term{indicator:y}{1} \\quad \\text{for every } i';
const P = '\\term{dScores}{P}';

const contributions =
  '\\sum_i \\term{contribution:ij}{\\bigl(p_{ij} - \\mathbf{1}\\{j = y_i\\}\\bigr)\\,\\term{X:i}{x_i}}';
const row = '\\term{dW:j}{dW_j} & = &';
const rowOfRows = '\\term{dW:j}{dW_{:j}} & = &';

/** A product for both layouts, with the mean and the penalty as the conventions say. */
const byConvention = { columns: `${difference}\\,${turned}`, rows: `${turned}\\,${difference}` };
const inPlace = { columns: `${P}\\,${turned}`, rows: `${turned}\\,${P}` };

/** The gradient in each version of the function. */
export const versions: Readonly<Record<string, FormulaSource>> = {
  'outer-turn': {
    variants: [
      { when: { layout: 'rows' }, tex: `${sum} ${example}\\,${errors}` },
      { tex: `${sum} ${errors}\\,${example}` },
    ],
    spoken:
      'One turn of the loop over examples, for example {i}: the whole sum so far becomes itself plus the outer product of the errors and the example.',
  },
  'outer-shapes': {
    variants: [
      { when: { layout: 'rows' }, tex: `${D} \\times ${C} & = & (${D} \\times 1)\\,(1 \\times ${C})` },
      { tex: `${C} \\times ${D} & = & (${C} \\times 1)\\,(1 \\times ${D})` },
    ],
    spoken: 'The shapes: the outer product of {C} errors and {D} features is as large as W.',
  },
  'labels-turn': {
    variants: [
      { when: { layout: 'rows' }, tex: `${sum} ${example}\\,${errorsByY}` },
      { tex: `${sum} ${errorsByY}\\,${example}` },
    ],
    spoken:
      'One turn of the loop over examples, for example {i}: p minus its part of Y, times the example, is added.',
  },
  'labels-numbers': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: '\\term{indicator:j}{Y_{\\slot[int]{i}\\slot[letter]{letter:j}}} & = & \\term{indicator:j}{\\mathbf{1}\\{\\slot[letter]{letter:j} = \\slot[letter]{letter:y}\\}} = \\term{indicator:j}{\\slot[int]{indicator:j}}',
      },
      {
        tex: '\\term{indicator:j}{Y_{\\slot[letter]{letter:j}\\slot[int]{i}}} & = & \\term{indicator:j}{\\mathbf{1}\\{\\slot[letter]{letter:j} = \\slot[letter]{letter:y}\\}} = \\term{indicator:j}{\\slot[int]{indicator:j}}',
      },
    ],
    spoken: 'The entry of Y for class {letter:j} and example {i} is {indicator:j}; the label is {letter:y}.',
  },
  'all-at-once': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${all} ${byConvention.rows}${overN} + ${half}${W}`,
      },
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${all} ${byConvention.rows}${overN} + ${whole}${W}`,
      },
      { when: { layout: 'rows', regulariser: 'half' }, tex: `${all} ${byConvention.rows} + ${half}${W}` },
      { when: { layout: 'rows' }, tex: `${all} ${byConvention.rows} + ${whole}${W}` },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${all} ${byConvention.columns}${overN} + ${half}${W}`,
      },
      { when: { reduction: 'mean' }, tex: `${all} ${byConvention.columns}${overN} + ${whole}${W}` },
      { when: { regulariser: 'half' }, tex: `${all} ${byConvention.columns} + ${half}${W}` },
      { tex: `${all} ${byConvention.columns} + ${whole}${W}` },
    ],
    spoken:
      'd W is the product of P minus Y and the examples, on the scale of the loss, plus the penalty’s part.',
  },
  'all-shapes': {
    variants: [
      { when: { layout: 'rows' }, tex: `${D} \\times ${C} & = & (${D} \\times ${N})\\,(${N} \\times ${C})` },
      { tex: `${C} \\times ${D} & = & (${C} \\times ${N})\\,(${N} \\times ${D})` },
    ],
    spoken: 'The shapes: the {N} examples are summed over, {C} classes and {D} features are left.',
  },
  'in-place': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${takeOne} \\\\ ${all} ${inPlace.rows}${overN} + ${half}${W}`,
      },
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${takeOne} \\\\ ${all} ${inPlace.rows}${overN} + ${whole}${W}`,
      },
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `${takeOne} \\\\ ${all} ${inPlace.rows} + ${half}${W}`,
      },
      { when: { layout: 'rows' }, tex: `${takeOne} \\\\ ${all} ${inPlace.rows} + ${whole}${W}` },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${takeOne} \\\\ ${all} ${inPlace.columns}${overN} + ${half}${W}`,
      },
      {
        when: { reduction: 'mean' },
        tex: `${takeOne} \\\\ ${all} ${inPlace.columns}${overN} + ${whole}${W}`,
      },
      { when: { regulariser: 'half' }, tex: `${takeOne} \\\\ ${all} ${inPlace.columns} + ${half}${W}` },
      { tex: `${takeOne} \\\\ ${all} ${inPlace.columns} + ${whole}${W}` },
    ],
    spoken:
      'One is taken off the probability of each example’s label; then d W is the product of P and the examples, on the scale of the loss, plus the penalty’s part.',
  },
  'in-place-numbers': {
    variants: [
      {
        tex: '\\term{probs:y}{p_{\\slot[letter]{letter:y}}} & \\leftarrow & \\term{probs:y}{\\slot{probs:y}} - \\term{indicator:y}{1} = \\term{dScores:y}{\\slot{dScores:y}}',
      },
    ],
    spoken: 'With numbers, for example {i}: {probs:y} minus 1 is {dScores:y}.',
  },
  'turned-over': {
    variants: [
      {
        when: { layout: 'rows' },
        tex: `\\bigl(${turned}\\,${difference}\\bigr)^{\\mathsf T} & = & \\term{dScores}{(P - Y)^{\\mathsf T}}\\,\\term{X}{X}`,
      },
      {
        tex: `\\bigl(${difference}\\,${turned}\\bigr)^{\\mathsf T} & = & \\term{X}{X}\\,\\term{dScores}{(P - Y)^{\\mathsf T}}`,
      },
    ],
    spoken: 'The product turned over is the product of the turned factors in the other order.',
  },
  'turned-shapes': {
    variants: [
      { when: { layout: 'rows' }, tex: `${C} \\times ${D} & = & (${C} \\times ${N})\\,(${N} \\times ${D})` },
      { tex: `${D} \\times ${C} & = & (${D} \\times ${N})\\,(${N} \\times ${C})` },
    ],
    spoken: 'The shapes in the other layout: the {N} examples are summed over in both.',
  },
  'all-loops': {
    variants: [
      {
        when: { layout: 'rows', reduction: 'mean', regulariser: 'half' },
        tex: `${rowOfRows} ${mean} ${contributions} \\\\ & + & ${half}${rowsW}`,
      },
      {
        when: { layout: 'rows', reduction: 'mean' },
        tex: `${rowOfRows} ${mean} ${contributions} \\\\ & + & ${whole}${rowsW}`,
      },
      {
        when: { layout: 'rows', regulariser: 'half' },
        tex: `${rowOfRows} ${contributions} \\\\ & + & ${half}${rowsW}`,
      },
      { when: { layout: 'rows' }, tex: `${rowOfRows} ${contributions} \\\\ & + & ${whole}${rowsW}` },
      {
        when: { reduction: 'mean', regulariser: 'half' },
        tex: `${row} ${mean} ${contributions} \\\\ & + & ${half}${columnsW}`,
      },
      { when: { reduction: 'mean' }, tex: `${row} ${mean} ${contributions} \\\\ & + & ${whole}${columnsW}` },
      { when: { regulariser: 'half' }, tex: `${row} ${contributions} \\\\ & + & ${half}${columnsW}` },
      { tex: `${row} ${contributions} \\\\ & + & ${whole}${columnsW}` },
    ],
    spoken:
      'The gradient of class {letter:j} is a sum over the examples of error times example, on the scale of the loss, plus the penalty’s part.',
  },
  'entry-numbers': {
    variants: [
      { when: { layout: 'rows' }, tex: `\\term{dW:jd}{dW_{${atCursorRows}}} & = & \\slot{dW:jd}` },
      { tex: `\\term{dW:jd}{dW_{${atCursor}}} & = & \\slot{dW:jd}` },
    ],
    spoken: 'With numbers, for class {letter:j} and feature {d}: {dW:jd}.',
  },
};
