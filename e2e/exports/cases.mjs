const conventions = ['columns', 'rows'].flatMap((layout) =>
  ['mean', 'sum'].flatMap((reduction) =>
    ['half', 'whole'].flatMap((regulariser) => [{ layout, reduction, regulariser }]),
  ),
);

/** Data of different sizes, under every convention, with a bias and without. */
export function problems({ dataSets, randomProblem }) {
  const small = dataSets.filter(({ params }) => params.X.length <= 20);
  const drawn = [true, false].map((bias) => ({
    id: `drawn, bias ${bias}`,
    params: randomProblem({ N: 5, D: 4, C: 3, seed: 7, bias }),
  }));
  return [...small, ...drawn].flatMap(({ id, params }) =>
    conventions.map(({ layout, reduction, regulariser }) => ({
      name: `${id}, ${layout}, ${reduction}, ${regulariser}`,
      layout,
      // Not 0, so that a penalty which is left out shows.
      params: { ...params, reduction, regulariser, reg: params.reg || 0.3 },
    })),
  );
}

/** Every listing on every problem, with what the engine makes of it in the layout of the file. */
export function sources(app, problem) {
  const { codeSource, listings, trace } = app;
  const { C, D, loss, dW } = trace(problem.params);
  const given = {
    ...problem,
    cursor: { i: problem.params.y.length - 1, j: 1, k: 0, d: 0 },
    trials: { h: 1e-5, rate: 0.1 },
  };
  return Object.keys(listings).map((id) => {
    const source = codeSource(id, given);
    const rows = source.layout === 'rows';
    const turned = Array.from({ length: C * D }, (_, at) => dW[(at % C) * D + Math.floor(at / C)]);
    return {
      name: `${id} on ${problem.name}`,
      source,
      expected: { loss, dW: rows ? turned : Array.from(dW), rows: rows ? D : C },
    };
  });
}

/** What the versions say of their arrays, on data whose three sizes differ. */
export function shapeCases(app) {
  const { codeSource, exportCode, holds, lineText, listings, randomProblem } = app;
  return conventions.flatMap(({ layout, reduction, regulariser }) => {
    const params = { ...randomProblem({ N: 5, D: 4, C: 3, seed: 3, bias: true }), reduction, regulariser };
    const sizes = { N: params.X.length, C: params.W.length, D: params.W[0].length, 1: 1 };
    const conditions = { layout, reduction, regulariser, bias: true };
    const rows = layout === 'rows';
    const versions = Object.keys(listings).filter((id) => listings[id].from && !listings[id].language);
    return versions.map((id) => {
      const lines = listings[id].lines.filter((line) => lineText(line, conditions) !== null);
      const source = codeSource(id, { params, layout, cursor: {}, trials: {} });
      const { text } = exportCode('numpy', source);
      return {
        name: `${id}, ${layout}, ${reduction}, ${regulariser}`,
        program: source.lines.join('\n'),
        data: text.slice(0, text.indexOf('\ndef ')),
        call: `${/^def (\w+)/.exec(source.lines[0])[1]}(W, X, y, reg)`,
        claims: lines.map(({ shapes = [] }) =>
          shapes
            .filter(({ when }) => when === undefined || holds(when, conditions))
            .map((shape) => [
              rows ? (shape.rows ?? shape.text) : shape.text,
              (rows ? (shape.rowsSizes ?? shape.sizes.toReversed()) : shape.sizes).map((size) => sizes[size]),
            ]),
        ),
      };
    });
  });
}
