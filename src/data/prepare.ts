import { isMissing, readNumber } from './cells';
import type { Columns } from './columns';
import { FileFault } from './fileFault';
import { importLimits, many, valueRange, writeCount } from './importLimits';
import { cleanName } from './names';
import type { Table } from './readTable';
import { adviseScale, scalesOf, standardise } from './scales';
import type { Advice, Scale } from './scales';
import type { Choices } from './suggest';

/** Examples ready to be used, and what was done to get them. */
export interface Prepared {
  readonly N: number;
  /** Flat N x features. */
  readonly X: Float64Array;
  readonly y: Int32Array;
  readonly featureNames: readonly string[];
  readonly label: string;
  /** Names by letter, in alphabetical order, numbers by size. */
  readonly classes: readonly string[];
  /** How many examples each class has. */
  readonly counts: readonly number[];
  /** Rows of the file, without the names. */
  readonly rows: number;
  /** Where the rows begin that were left out for a missing value. */
  readonly leftOut: readonly number[];
  /** By feature, where standardised. */
  readonly scales: readonly Scale[] | null;
  readonly advice: Advice;
}

/** The rows in which every chosen column has a value, and the lines of the others. */
function splitRows({ rows, lines }: Table, chosen: readonly number[]) {
  const kept: (readonly string[])[] = [];
  const leftOut: number[] = [];
  rows.forEach((row, at) => {
    if (chosen.some((column) => isMissing(row[column] ?? ''))) leftOut.push(lines[at] ?? 0);
    else kept.push(row);
  });
  return { kept, leftOut };
}

const byName = new Intl.Collator('en', { numeric: true });

function checkClasses(found: number, label: string, leftOut: number): void {
  if (found < 2) {
    const after = leftOut > 0 ? ` once ${many(leftOut, 'row is', 'rows are')} left out` : '';
    throw new FileFault(
      `Column “${label}” has one class${after}. Choose a label column with at least 2 different values.`,
    );
  }
  if (found > importLimits.classes) {
    throw new FileFault(
      `Column “${label}” has ${writeCount(found)} different values; at most ${importLimits.classes} classes can be told apart. Choose another label column, or bring classes together in the file.`,
    );
  }
}

function checkFeatures({ columns }: Columns, features: readonly number[]): void {
  if (features.length === 0) {
    const odd = columns.find(({ odd: cell }) => cell !== null);
    const hint = odd?.odd
      ? ` Row ${writeCount(odd.odd.line)} of column “${odd.name}” reads “${odd.odd.text}”, which is no number.`
      : '';
    throw new FileFault(`Choose at least one feature: a column of numbers.${hint}`);
  }
  for (const at of features) {
    const column = columns[at];
    if (column?.kind === 'text') {
      throw new FileFault(`Column “${column.name}” holds text; a feature is a column of numbers.`);
    }
    if (column?.beyond) {
      const { line, text } = column.beyond;
      throw new FileFault(
        `Row ${writeCount(line)}, column “${column.name}”: ${text} is beyond ${valueRange}. Change the cell, or leave the column out.`,
      );
    }
  }
}

/**
 * Cleans a table for a choice of columns: rows with a missing value in one of them go, classes are numbered,
 * features are standardised where asked.
 * @throws FileFault where the choice gives no data, with what would
 */
export function prepare(table: Table, columns: Columns, choices: Choices): Prepared {
  const label = columns.columns[choices.label]?.name ?? '';
  const features = choices.features.filter((at) => at !== choices.label);
  checkFeatures(columns, features);
  const { kept, leftOut } = splitRows(table, [choices.label, ...features]);
  if (kept.length === 0) {
    throw new FileFault(
      'Every row misses a value in a chosen column, so none remains. Leave out the columns that miss most.',
    );
  }
  const names = kept.map((row) => (row[choices.label] ?? '').trim());
  const classes = [...new Set(names)].sort(byName.compare);
  checkClasses(classes.length, label, leftOut.length);

  const numbers = new Map(classes.map((name, j) => [name, j]));
  const y = Int32Array.from(names, (name) => numbers.get(name) ?? 0);
  const raw = Float64Array.from(
    kept.flatMap((row) => features.map((at) => readNumber(row[at] ?? '', columns.decimalComma) ?? NaN)),
  );
  const featureNames = features.map((at) => columns.columns[at]?.name ?? '');
  const scales = scalesOf(raw, features.length);
  const advice = adviseScale(raw, scales, featureNames);
  const scaled = choices.standardise ?? advice.standardise;
  return {
    N: kept.length,
    X: scaled ? standardise(raw, scales) : raw,
    y,
    featureNames,
    label,
    classes: classes.map(cleanName),
    counts: classes.map((_, j) => y.reduce((count, one) => count + Number(one === j), 0)),
    rows: table.rows.length,
    leftOut,
    scales: scaled ? scales : null,
    advice,
  };
}
