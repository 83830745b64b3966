/** The most rows that a worked table has; what does not fit stands in the tables of the workbench. */
const mostRows = 5;

/** The most features that stand side by side in one. */
const mostFeatures = 4;

function firstAnd(chosen: number, count: number, most: number): readonly number[] {
  return Array.from({ length: Math.min(count, most) }, (_, at) =>
    at === most - 1 && chosen >= most ? chosen : at,
  );
}

/** The first rows, with the cursor's among them. */
export const rowsShown = (count: number, chosen: number, most = mostRows): readonly number[] =>
  firstAnd(chosen, count, most);

/** The first features, with the cursor's among them. */
export const featuresShown = (count: number, chosen: number): readonly number[] =>
  firstAnd(chosen, count, mostFeatures);
