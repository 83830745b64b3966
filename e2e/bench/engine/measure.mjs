const ROUNDS = 31;
/** A batch lasts at least this long, many ticks of the processor-time clock. */
const BATCH_MICROSECONDS = 15_000;

/** This process's processor time, in microseconds: other programs on the machine do not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function timeBatch(run, count) {
  const start = processorTime();
  for (let call = 0; call < count; call += 1) run();
  return (processorTime() - start) / count;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) / 2];
}

/** max|actual − expected| / max|expected| */
function relativeError(actual, expected) {
  if (actual.length !== expected.length) return Infinity;
  let [difference, largest] = [0, 0];
  for (const [at, value] of expected.entries()) {
    difference = Math.max(difference, Math.abs(actual[at] - value));
    largest = Math.max(largest, Math.abs(value));
  }
  return difference / largest;
}

/** Warms up by running, for a while, and tells how many calls fill a batch. */
function callsPerBatch(run) {
  let count = 1;
  while (timeBatch(run, count) * count < BATCH_MICROSECONDS) count *= 2;
  return count;
}

/** Times every contestant on one problem, in alternating rounds, and its dW's error against the reference. */
export async function measure(problem, contestants, reference) {
  const entries = [];
  for (const { name, prepare } of contestants) {
    const { begin, run, gradient, dispose } = await prepare(problem);
    await begin?.();
    const error = relativeError(gradient(run()), reference);
    entries.push({ name, error, begin, run, dispose, count: callsPerBatch(run), times: [] });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { begin, run, count, times } of entries) {
      await begin?.();
      times.push(timeBatch(run, count));
    }
  }
  for (const { dispose } of entries) dispose?.();
  const engine = entries.find(({ name }) => name === 'engine');
  const rows = entries.map(({ name, error, times }) => ({
    name,
    error,
    microseconds: median(times),
    // Of the same round each: a moment in which the machine is slow is slow for both.
    ratio: median(times.map((time, round) => time / engine.times[round])),
  }));
  return { problem: problem.name, rows };
}
