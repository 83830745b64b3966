import { grade, rightAnswer } from '../../grading/grade';
import type { PredictionOutline } from '../../lesson/predictions/types';
import type { Answers } from '../answers/answers';
import type { AppStore } from '../appStore';
import { selectTrace } from '../selectors';

type Asked = Pick<PredictionOutline, 'id' | 'kind'>;

/** Predictions: judged on the numbers as they are when they are made. */
export function answerActions(store: AppStore) {
  return {
    /** Takes a prediction, an option's id or a number. Nothing happens where the question has no answer on these data. */
    predict(asked: Asked, given: string | number) {
      const { cursor: at, answers } = store.getState();
      const verdict = grade(asked, given, selectTrace(store.getState()), at);
      if (verdict) store.setState({ answers: { ...answers, [asked.id]: { given, ...verdict, at } } });
    },

    /** Puts these predictions in the place of all that were made. */
    setAnswers(answers: Answers) {
      store.setState({ answers });
    },

    /** Shows the answer without a prediction. */
    skipPrediction(asked: Asked) {
      const { cursor: at, answers } = store.getState();
      const right = rightAnswer(asked, selectTrace(store.getState()), at);
      if (right === null) return;
      const skipped = { given: null, right, correct: false, mistake: null, at };
      store.setState({ answers: { ...answers, [asked.id]: skipped } });
    },

    /** Asks again. */
    forgetPrediction(id: PredictionOutline['id']) {
      const rest = Object.entries(store.getState().answers).filter(([one]) => one !== id);
      store.setState({ answers: Object.fromEntries(rest) });
    },
  };
}
