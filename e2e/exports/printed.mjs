/** What a file printed: loss, dW as rows, and in PyTorch how far autograd is from both. */
export function readPrinted(text) {
  const lines = text.split('\n');
  const number = (name) => {
    const line = lines.find((one) => one.startsWith(`${name} = `));
    return line === undefined ? undefined : Number(line.slice(name.length + 3));
  };
  const start = lines.indexOf('dW =') + 1;
  const length = lines.slice(start).findIndex((line) => !line.startsWith('['));
  return {
    loss: number('loss'),
    dW: lines.slice(start, start + length).map((line) => JSON.parse(line)),
    apart: [number('loss minus that of autograd'), number('largest difference of dW')].filter(
      (one) => one !== undefined,
    ),
  };
}

/** What is wrong with the numbers of a file, against the engine's, to 1e-12 of the size of the largest. */
export function faultsOf({ printed, error }, expected) {
  if (error !== undefined) return [error];
  const { loss, dW, apart } = readPrinted(printed);
  const flat = dW.flat();
  if (dW.length !== expected.rows || flat.length !== expected.dW.length)
    return [`dW has ${dW.length} rows and ${flat.length} entries.`];
  const size = Math.max(1, Math.abs(expected.loss), ...expected.dW.map(Math.abs));
  const differences = [loss - expected.loss, ...flat.map((value, at) => value - expected.dW[at]), ...apart];
  const worst = Math.max(
    ...differences.map((difference) => (difference === difference ? Math.abs(difference) : Infinity)),
  );
  return worst <= 1e-12 * size ? [] : [`off by ${worst}, where numbers are as large as ${size}`];
}
