import { predictions } from '../../lesson/predictions/all';
import type { Prediction, PredictionOutline } from '../../lesson/predictions/types';
import { questions } from '../../lesson/questions/all';
import { refreshers } from '../../lesson/refreshers/refreshers';
import type { Refresher, RefresherId } from '../../lesson/refreshers/types';
import type { ChapterId, StepOutline } from '../../lesson/types';

type Texts = (readonly [key: string, prose: string])[];

const allRefreshers = Object.entries(refreshers) as [RefresherId, Refresher][];

function predictionTexts(prediction: Prediction): Texts {
  const key = `predict:${prediction.id}`;
  const parts = prediction.kind === 'choice' ? prediction.options : prediction.mistakes;
  return [
    [key, prediction.question],
    [`${key}:after`, prediction.after],
    ...parts.map((part) => [`${key}:${part.id}:because`, part.because] as const),
    ...(prediction.kind === 'choice'
      ? prediction.options.map((option) => [`${key}:${option.id}`, option.text] as const)
      : []),
  ];
}

function refresherTexts([id, { title, lines, example }]: [RefresherId, Refresher]): Texts {
  const key = `refresher:${id}`;
  return [
    [key, title],
    [`${key}:lines`, lines.join(' ')],
    [`${key}:value`, `$${example.value}$`],
    [`${key}:slope`, `$${example.slope}$`],
  ];
}

/** What hangs on a chapter's steps, as prose to typeset: predictions, questions, refreshers. */
export function asideTexts(chapter: ChapterId): Texts {
  const needed = allRefreshers.filter(([, { steps }]) => steps.some((place) => place.chapter === chapter));
  return [
    ...(predictions[chapter] ?? []).flatMap(predictionTexts),
    ...(questions[chapter] ?? []).flatMap(({ id, question, answer }): Texts => [
      [`question:${id}`, question],
      [`answer:${id}`, answer],
    ]),
    ...needed.flatMap(refresherTexts),
  ];
}

function outlineOf(prediction: Prediction): PredictionOutline {
  const { id, kind, ahead, see } = prediction;
  const options = prediction.kind === 'choice' ? prediction.options.map((option) => option.id) : [];
  return { id, kind, options, ...(ahead && { ahead }), ...(see && { see }) };
}

/** What hangs on a step, without its sentences. */
export function asidesOf(
  chapter: ChapterId,
  step: string,
): Pick<StepOutline, 'asks' | 'questions' | 'refreshers'> {
  const asked = predictions[chapter]?.find((prediction) => prediction.step === step);
  const answered = questions[chapter]?.filter((question) => question.step === step) ?? [];
  const recalled = allRefreshers.filter(([, { steps }]) =>
    steps.some((place) => place.chapter === chapter && place.step === step),
  );
  return {
    ...(asked && { asks: outlineOf(asked) }),
    ...(answered.length > 0 && { questions: answered.map(({ id, see }) => (see ? { id, see } : { id })) }),
    ...(recalled.length > 0 && { refreshers: recalled.map(([id]) => id) }),
  };
}
