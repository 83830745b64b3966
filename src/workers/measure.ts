import { runDescent } from '../engine';
import { errorCurves } from '../engine/errorCurve';
import type { Measured, MeasureQuestion } from './measureMessages';

interface Scope {
  postMessage(answer: Measured): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<MeasureQuestion>) => void): void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data: question }) => {
  scope.postMessage(
    question.kind === 'errorCurves'
      ? errorCurves(question.params, question.entry)
      : runDescent(question.params, question),
  );
});
