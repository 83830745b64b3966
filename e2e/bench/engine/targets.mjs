/**
 * How many times faster than each library the engine must be, by size, all given one copy of the data.
 * TensorFlow.js with a second, transposed copy is measured too, without a target.
 */
const LEAST_RATIO = {
  'tfjs wasm': { toy: 5, classroom: 5, iris: 5, digits: 2, minibatch: 1.5, dev: 1.5 },
  'ml-matrix': { toy: 3, classroom: 3, iris: 3, digits: 3, minibatch: 3, dev: 3 },
  mathjs: { toy: 8, classroom: 8, iris: 8, digits: 8, minibatch: 8, dev: 8 },
};

/** The largest error of the engine's dW, relative to dW's largest entry. */
const LARGEST_ERROR = 1e-13;

function check(holds, sentence) {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${sentence}`);
  return holds;
}

/** Prints each target and whether it holds. @returns whether all do */
export function judge(results) {
  const verdicts = results.flatMap(({ problem, rows }) => {
    const engine = rows.find(({ name }) => name === 'engine');
    const ratios = Object.entries(LEAST_RATIO).map(([name, least]) => {
      const { ratio } = rows.find((row) => row.name === name);
      return check(
        ratio >= least[problem],
        `${problem}: ${ratio.toFixed(1)} x ${name}, at least ${least[problem]}`,
      );
    });
    const error = engine.error.toExponential(1);
    return [
      ...ratios,
      check(engine.error <= LARGEST_ERROR, `${problem}: error of dW ${error}, at most ${LARGEST_ERROR}`),
    ];
  });
  const held = verdicts.filter(Boolean).length;
  console.log(`\n${held} of ${verdicts.length} targets hold.`);
  return held === verdicts.length;
}
