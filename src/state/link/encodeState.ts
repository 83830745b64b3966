import type { Params } from '../../engine';
import type { Shared } from '../appState';
import { openingView } from '../defaults';
import { dataSetOf, defaultDataSet } from '../presets';
import { sameMatrix, sameNames, sameNumbers } from '../sameParams';
import { toBase64Url, deflate } from './bytes';
import { payloadVersion } from './payload';
import type { PlaneMark } from './payload';
import { namesFor } from './namesFor';
import type { Source } from '../source';

/**
 * What a link must say about the state, packed: JSON of what differs from the default, deflated, base64url.
 * Numbers are written so that they read back as the same 64 bits (minus zero, which the state never holds, aside).
 * @returns '' where nothing differs
 */
export function encodeState(shared: Shared): string {
  if (!differsFromDefault(shared)) return '';
  return toBase64Url(deflate(writePayload(shared)));
}

/** Whether an address has to carry anything of the state. */
export const differsFromDefault = (shared: Shared): boolean => Object.keys(differences(shared)).length > 0;

/** The same as text, unpacked: what a saved file holds. */
export function writePayload(shared: Shared): string {
  return JSON.stringify({ v: payloadVersion, ...differences(shared) });
}

function differences(shared: Shared): Record<string, unknown> {
  return present({
    set: shared.dataSet === defaultDataSet ? undefined : shared.dataSet,
    ...paramsPart(shared),
    source: shared.source ? sourcePart(shared.source) : undefined,
    ...viewPart(shared),
  });
}

function sourcePart({ file, label, classes, rows, leftOut, scales }: Source) {
  const pairs = scales?.map(({ mean, deviation }) => [mean, deviation]) ?? null;
  return { file, label, classes, rows, leftOut, scales: pairs };
}

function paramsPart({ params, dataSet: id, featureNames }: Shared) {
  const dataSet = dataSetOf(id);
  const preset = dataSet.params;
  const differing = <Key extends keyof Params>(key: Key) =>
    params[key] === preset[key] ? undefined : params[key];
  return {
    W: sameMatrix(params.W, preset.W) ? undefined : params.W,
    X: sameMatrix(params.X, preset.X) ? undefined : params.X,
    y: sameNumbers(params.y, preset.y) ? undefined : params.y,
    reg: differing('reg'),
    reduction: differing('reduction'),
    regulariser: differing('regulariser'),
    bias: differing('bias'),
    names: sameNames(featureNames, namesFor(dataSet, params)) ? undefined : featureNames,
  };
}

/** What of the plane's look is not as it opens. */
function marksOf({ arrows, without, isolines }: Shared['planeLook']): PlaneMark[] {
  return [
    ...(arrows === 'weights' ? (['at-weights'] as const) : []),
    ...(without ? (['without'] as const) : []),
    ...(isolines ? (['isolines'] as const) : []),
  ];
}

function viewPart({ params, layout, cursor, axes, planeLook, pinned, sentCode }: Shared) {
  const opening = openingView(params);
  const marks = marksOf(planeLook);
  const indices = ({ i, j, k, d }: Shared['cursor']) => [i, j, k, d];
  return {
    layout: layout === 'columns' ? undefined : layout,
    cursor: sameNumbers(indices(cursor), indices(opening.cursor)) ? undefined : indices(cursor),
    axes: sameNumbers(axes, opening.axes) ? undefined : axes,
    plane: marks.length === 0 ? undefined : marks,
    pin: pinned ?? undefined,
    code: sentCode ?? undefined,
  };
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}
