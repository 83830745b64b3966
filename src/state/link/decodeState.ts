import * as v from 'valibot';
import { EngineError, validateParams } from '../../engine';
import type { Params } from '../../engine';
import type { Cursor, PlaneLook, Shared } from '../appState';
import { openingView } from '../defaults';
import { checkLimits } from '../limits';
import { defaultDataSet, findDataSet } from '../presets';
import { Refusal } from '../refusal';
import { sizesOf } from '../sizes';
import { mostExamples } from '../source';
import type { Source } from '../source';
import { clampAxes, clampCursor, dropLostTerm } from '../within';
import { fromBase64Url, inflate } from './bytes';
import { linkLimits } from './linkLimits';
import { namesFor } from './namesFor';
import { payloadSchema, payloadVersion } from './payload';
import type { Payload } from './payload';

/** The state that a payload means, or why it means none, as a clause that fits after 'because'. */
export type Decoded =
  { readonly ok: true; readonly shared: Shared } | { readonly ok: false; readonly reason: string };

/**
 * Reads a payload that anybody may have written. Its size is capped before and after unfolding, its shape
 * is checked strictly, and the state is built from the checked fields alone, never by merging.
 */
export function decodeState(encoded: string): Decoded {
  if (encoded.length > linkLimits.encoded) return refuse('it is longer than any link made here');
  const json = unpack(encoded);
  if (json === undefined) return refuse('a part of it is missing or altered');
  return readPayload(json, payloadSchema);
}

/** Builds the state that checked JSON means; `schema` is a link's, or that of a saved file. */
export function readPayload(json: unknown, schema: typeof payloadSchema): Decoded {
  if (isOtherVersion(json)) return refuse('it was made by another version of this page');
  const result = v.safeParse(schema, json);
  if (!result.success) return refuse(`its ${fieldAtFault(result.issues)} is not valid`);
  return build(result.output);
}

function refuse(reason: string): Decoded {
  return { ok: false, reason };
}

function unpack(encoded: string): unknown {
  try {
    return JSON.parse(inflate(fromBase64Url(encoded), linkLimits.decoded));
  } catch {
    return undefined;
  }
}

function isOtherVersion(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'v')) return false;
  const { v: version } = json as { readonly v: unknown };
  return Number.isInteger(version) && version !== payloadVersion;
}

function fieldAtFault([issue]: readonly v.BaseIssue<unknown>[]): string {
  return (issue && v.getDotPath(issue)) ?? 'content';
}

function build(payload: Payload): Decoded {
  const dataSet = findDataSet(payload.set ?? defaultDataSet);
  if (!dataSet) return refuse('its data set is unknown here');
  const params = paramsOf(payload, dataSet.params);
  const source = payload.source ? sourceOf(payload.source, params) : null;
  const fault = faultOf(params, mostExamples(source));
  if (fault !== null) return refuse(fault);
  const names = payload.names ?? namesFor(dataSet, params);
  const sizes = sizesOf(params);
  if (names.length !== sizes.features) return refuse('its feature names do not fit its features');
  if (source?.scales && source.scales.length !== sizes.features) {
    return refuse('its means do not fit its features');
  }
  const opening = openingView(params);
  return {
    ok: true,
    shared: {
      params,
      dataSet: dataSet.id,
      source,
      featureNames: names,
      layout: payload.layout ?? 'columns',
      cursor: payload.cursor ? clampCursor(cursorOf(payload.cursor), params) : opening.cursor,
      axes: payload.axes ? clampAxes(payload.axes, sizes) : opening.axes,
      planeLook: lookOf(payload.plane ?? []),
      pinned: dropLostTerm(payload.pin ?? null, sizes),
      sentCode: payload.code ?? null,
    },
  };
}

function sourceOf({ scales, ...said }: NonNullable<Payload['source']>, original: Params): Source {
  return {
    ...said,
    scales: scales?.map(([mean, deviation]) => ({ mean, deviation })) ?? null,
    original,
  };
}

function lookOf(marks: NonNullable<Payload['plane']>): PlaneLook {
  return {
    arrows: marks.includes('at-weights') ? 'weights' : 'chain',
    without: marks.includes('without'),
    isolines: marks.includes('isolines'),
  };
}

function cursorOf([i, j, k, d]: readonly [number, number, number, number]): Cursor {
  return { i, j, k, d };
}

/** The data set's own params object where the payload changes nothing, so that it still counts as unedited. */
function paramsOf({ W, X, y, reg, reduction, regulariser, bias }: Payload, preset: Params): Params {
  if ([W, X, y, reg, reduction, regulariser, bias].every((field) => field === undefined)) return preset;
  return {
    W: W ?? preset.W,
    X: X ?? preset.X,
    y: y ?? preset.y,
    reg: reg ?? preset.reg,
    reduction: reduction ?? preset.reduction,
    regulariser: regulariser ?? preset.regulariser,
    bias: bias ?? preset.bias,
  };
}

function faultOf(params: Params, most: number): string | null {
  try {
    validateParams(params);
    checkLimits(params, most);
    return null;
  } catch (error) {
    if (error instanceof EngineError) return `${error.where} is ${error.found}, not ${error.expected}`;
    if (error instanceof Refusal) return 'its numbers are out of bounds';
    throw error;
  }
}
