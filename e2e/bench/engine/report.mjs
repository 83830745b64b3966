function duration(microseconds) {
  return microseconds < 1000
    ? `${microseconds.toPrecision(3)} µs`
    : `${(microseconds / 1000).toPrecision(3)} ms`;
}

function printTable(title, results, cell) {
  const [{ rows: first }] = results;
  console.log(`\n${title}`);
  console.log(''.padEnd(15) + results.map(({ problem }) => problem.padStart(11)).join(''));
  for (const [at, { name }] of first.entries()) {
    console.log(name.padEnd(15) + results.map(({ rows }) => cell(rows[at]).padStart(11)).join(''));
  }
}

/** Prints the three tables: times, ratios to the engine, errors. */
export function printResults(results) {
  printTable('One loss and gradient, median processor time', results, ({ microseconds }) =>
    duration(microseconds),
  );
  printTable('As a multiple of the engine in the same round, median', results, ({ ratio }) =>
    ratio.toFixed(2),
  );
  printTable(
    'Largest error of dW against the reference, relative to its largest entry',
    results,
    ({ error }) => error.toExponential(1),
  );
  console.log();
}
