export { EngineError } from './errors';
export type { EngineErrorDetails } from './errors';
export { softmaxLossNaive } from './softmaxLossNaive';
export type { Conventions, LossAndGradient, Matrix, Params, Reduction, Regulariser } from './types';
export { validateParams } from './validate';
export type { Sizes } from './validate';
