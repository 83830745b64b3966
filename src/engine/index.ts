export { EngineError } from './errors';
export type { EngineErrorDetails } from './errors';
export { dScoresByChainRule, dScoresDirect, LEAST_LABEL_PROB } from './routes';
export type { ChainRuleRoute, DirectRoute } from './routes';
export type { SoftmaxOptions } from './softmaxInput';
export { softmaxJacobian } from './softmaxJacobian';
export { softmaxLoss, softmaxLossOfParams, softmaxLossOnly } from './softmaxLoss';
export type { FlatLossAndGradient } from './softmaxLoss';
export { softmaxLossNaive } from './softmaxLossNaive';
export { symmetricEigenvalues } from './symmetricEigenvalues';
export { trace } from './trace';
export type { Trace } from './trace';
export type { ExampleTrace } from './traceExample';
export type { Conventions, LossAndGradient, Matrix, Params, Reduction, Regulariser } from './types';
export { validateParams } from './validate';
export type { Sizes } from './validate';
export { weightsForScore } from './weightsForScore';
export type { ScoreChange } from './weightsForScore';
export { createWorkspace } from './workspace';
export type { Workspace } from './workspace';
export { compareShift } from './compareShift';
export type { Breakage, ShiftComparison, SoftmaxInFormat } from './compareShift';
export { numberFormats, spacingAt } from './numberFormat';
export type { FormatFacts, NumberFormat } from './numberFormat';
export { hasNumber, originOf, quantityValue } from './origins/originOf';
export type { Operation, Origin, OriginPart, OriginQuantity, OriginRef } from './origins/types';
export { accuracy } from './accuracy';
export { blobs } from './data/blobs';
export type { BlobsOptions } from './data/blobs';
export { dataSets } from './data/dataSets';
export type { DataSet } from './data/types';
export { createRandom } from './random';
export type { Random } from './random';
export type { CoefficientLoss } from './coefficientLoss';
export { hingeLoss } from './hingeLoss';
export { logisticLoss, logisticWeights } from './logisticLoss';
export { softmaxCoefficients } from './softmaxCoefficients';
export { squaredErrorLoss } from './squaredErrorLoss';
export { gradientCheck } from './gradientCheck';
export type {
  DifferenceMethod,
  Entry,
  EntryCheck,
  EntryChoice,
  GradientCheck,
  GradientCheckOptions,
} from './gradientCheckTypes';
export { gradientCheckIncremental } from './gradientCheckIncremental';
export type { IncrementalCheck, IncrementalCheckOptions, SpotCheck } from './gradientCheckIncremental';
export { relativeError } from './relativeError';
export type { Precision } from './roundedLoss';
export { descend, descentStep, runDescent, steppedWeights } from './descend';
export { gradientWithout } from './gradientWithout';
export type { DescentEnd, DescentOptions, DescentPoint } from './descend';
export type { CheckCursor, CheckResult } from './identities/check';
export { checkIds, evaluateCheck } from './identities/checks';
export type { CheckId } from './identities/checks';
export { diagnoseGradient } from './diagnoseGradient';
export type { DiagnosisOptions } from './diagnoseGradient';
export { mistakes } from './diagnosis/mistakes';
export type { Candidate } from './diagnosis/readCandidate';
export type {
  Diagnosis,
  DiagnosisId,
  Evidence,
  Finding,
  GradientDiagnosis,
  MistakeId,
} from './diagnosis/types';
export { assigns, tapeLines, tapeVariables } from './tape/lines';
export type { TapeLine, TapeVariable } from './tape/lines';
export { placeAt, positionOf, tapeLength } from './tape/places';
export type { TapePlace, TapeSizes } from './tape/places';
export { stateAfter, tapeSizes } from './tape/state';
export type { TapeState, TapeValue } from './tape/state';
export { endOfLoop, nextRunOf, nextTurn } from './tape/steps';
export { tapeEvent } from './tape/tapeEvent';
export type { TapeEvent } from './tape/tapeEvent';
export { writersOf } from './tape/writers';
