// What the benchmark measures of this project, compiled by the app's own builder.
export { createWorkspace, softmaxLoss, softmaxLossNaive } from '../../../src/engine';
export { plainLoops } from './plainLoops';
