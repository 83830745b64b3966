export { exportCode } from '../../src/code/exports/exportCode';
export { codeSource } from '../../src/panels/copyCode/codeSource';
export { trace } from '../../src/engine';
export { dataSets } from '../../src/engine/data/dataSets';
export { randomProblem } from '../../src/engine/fixtures/randomProblem';
export { holds } from '../../src/formula/chooseVariant';
export { lineText } from '../../src/formula/lineText';
export { listings } from '../../src/lesson/listings';
