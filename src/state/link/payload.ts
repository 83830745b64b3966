import * as v from 'valibot';
import { termIds } from '../../terms/registry';
import { limits } from '../limits';

/*
 * The payload of a link, version 1. Links outlive programs: fields may be added, their meaning never changes,
 * and what a data set's id stands for never changes either. Every field but `v` is left out where it says
 * what the data set, or the opening view, says anyway.
 */

/** JSON has no NaN, but 1e999 reads as Infinity; the bounds refuse it. Minus zero becomes zero. */
const value = v.pipe(
  v.number(),
  v.minValue(-limits.value),
  v.maxValue(limits.value),
  v.transform((number) => number + 0),
);

const matrix = (rows: number, columns: number) =>
  v.pipe(v.array(v.pipe(v.array(value), v.maxLength(columns))), v.minLength(1), v.maxLength(rows));

/** An index that is out of range is moved into it later: the data may have fewer rows than the sender's. */
const index = v.pipe(v.number(), v.finite());

const exactIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

/** No control, direction or half characters: a name must read as what it is. */
const name = v.pipe(v.string(), v.maxLength(40), v.regex(/^\P{C}*$/u));

/** Lines of a program; like a name, without the characters that make a text read as what it is not. */
const code = v.pipe(v.string(), v.maxLength(limits.code), v.regex(/^[\P{C}\n\t]*$/u));

export const payloadVersion = 1;

/** The words for a plane that does not look as it opens. */
export const planeMarks = ['at-weights', 'without', 'isolines'] as const;
export type PlaneMark = (typeof planeMarks)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.importedExamples));
const finite = v.pipe(v.number(), v.finite());

/** Where imported numbers come from; what the column and the classes are called there. */
const source = v.object({
  file: name,
  label: name,
  classes: v.pipe(v.array(name), v.maxLength(limits.classes)),
  rows: count,
  leftOut: count,
  /** mean and deviation of each feature */
  scales: v.nullable(v.pipe(v.array(v.strictTuple([finite, finite])), v.maxLength(limits.features))),
});

const schemaFor = (mostExamples: number) =>
  v.object({
    v: v.literal(payloadVersion),
    set: v.optional(v.pipe(v.string(), v.maxLength(40))),
    W: v.optional(matrix(limits.classes, limits.features + 1)),
    X: v.optional(matrix(mostExamples, limits.features)),
    y: v.optional(v.pipe(v.array(exactIndex), v.maxLength(mostExamples))),
    reg: v.optional(v.pipe(value, v.minValue(0))),
    reduction: v.optional(v.picklist(['mean', 'sum'])),
    regulariser: v.optional(v.picklist(['half', 'whole'])),
    bias: v.optional(v.boolean()),
    names: v.optional(v.pipe(v.array(name), v.maxLength(limits.features))),
    source: v.optional(source),
    layout: v.optional(v.picklist(['columns', 'rows'])),
    cursor: v.optional(v.strictTuple([index, index, index, index])),
    axes: v.optional(v.strictTuple([index, index])),
    /** What the plane shows on demand. */
    plane: v.optional(v.pipe(v.array(v.picklist(planeMarks)), v.maxLength(planeMarks.length))),
    pin: v.optional(
      v.object({
        term: v.picklist(termIds),
        i: v.optional(exactIndex),
        j: v.optional(exactIndex),
        k: v.optional(exactIndex),
        d: v.optional(exactIndex),
      }),
    ),
    code: v.optional(code),
  });

/** What a link holds. */
export const payloadSchema = schemaFor(limits.examples);

/** What a saved file holds: the same fields, and as many examples as an imported table has. */
export const fileSchema = schemaFor(limits.importedExamples);

export type Payload = v.InferOutput<typeof payloadSchema>;
