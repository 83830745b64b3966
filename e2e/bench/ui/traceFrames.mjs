// @ts-check

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number,
 *   args: { name?: string, data?: { type?: string } } }} TraceEvent
 * @typedef {object} Frame
 * @property {number} scripting ms by the clock
 * @property {number} processor ms of the processor that the scripting took
 * @property {number} span ms to the beginning of the next frame
 */

/** What counts as scripting; style, layout and paint have events of their own. */
const scripts = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
]);

/** The categories of Chrome's trace that the events below belong to. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

/**
 * The outermost scripts; what runs inside another is part of it already.
 * @param {TraceEvent[]} events ordered by time
 */
function outermost(events) {
  let end = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/**
 * @param {TraceEvent[]} events
 * @param {'dur' | 'tdur'} duration
 * @returns {number} ms
 */
function total(events, duration) {
  return events.reduce((sum, event) => sum + (event[duration] ?? 0), 0) / 1000;
}

/**
 * The frames in which the pointer moved, from a trace of the page that was dragged on.
 * @param {Buffer} trace
 */
export const movedFrames = (trace) => framesWith(trace, 'pointermove');

/**
 * The frames in which there was an event of that type. A frame lasts from its beginning on the main thread to the
 * beginning of the next one.
 * @param {Buffer} trace
 * @param {string} type
 * @returns {Frame[]}
 */
export function framesWith(trace, type) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString('utf8')).traceEvents;
  const isMove = (/** @type {TraceEvent} */ { name, args }) =>
    name === 'EventDispatch' && args.data?.type === type;
  const main = events.find(isMove);
  if (main === undefined) throw new Error(`The trace has no ${type}.`);

  const own = events
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const starts = own.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts);
  return starts.slice(0, -1).flatMap((start, index) => {
    const end = starts[index + 1] ?? start;
    const within = own.filter(({ name, ts }) => ts >= start && ts < end && scripts.has(name));
    if (!within.some(isMove)) return [];
    const run = outermost(within);
    return [{ scripting: total(run, 'dur'), processor: total(run, 'tdur'), span: (end - start) / 1000 }];
  });
}
