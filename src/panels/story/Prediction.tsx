import { useEffect, useRef, useState } from 'react';
import { Text } from '../../formula/Text';
import { usePrediction } from '../../state/usePrediction';
import { Fold } from '../../ui/Fold';
import { PredictionForm } from './PredictionForm';
import { PredictionResult } from './PredictionResult';
import './prediction.css';

/** What the step asks before it shows its numbers; afterwards prediction and answer together. */
export function Prediction() {
  const here = usePrediction();
  const box = useRef<HTMLElement>(null);
  const id = here?.asked.id;
  const answered = here?.answer != null;
  // What was answered just now stands open; what was answered at another visit is folded away.
  const [fresh, keepOpen] = useState<string | null>(null);
  const before = useRef({ id, answered });

  // The form one has sent is gone: the focus goes on to what took its place, and back when it is asked again.
  useEffect(() => {
    const changed = before.current.id === id && before.current.answered !== answered;
    before.current = { id, answered };
    if (changed) box.current?.focus();
  }, [id, answered]);

  if (!here) return null;
  const { asked, answer } = here;
  return (
    <section
      ref={box}
      className="predict"
      data-open={!answer || fresh === asked.id || undefined}
      aria-label="Prediction"
      tabIndex={-1}
    >
      {answer && fresh === asked.id ? (
        <>
          <p className="predict-question">
            <Text id={`predict:${asked.id}`} at={answer.at} />
          </p>
          <PredictionResult asked={asked} answer={answer} />
        </>
      ) : answer ? (
        <Fold key={asked.id} summary={<Text id={`predict:${asked.id}`} at={answer.at} />}>
          <PredictionResult asked={asked} answer={answer} />
        </Fold>
      ) : (
        <PredictionForm
          key={asked.id}
          asked={asked}
          onAnswered={() => {
            keepOpen(asked.id);
          }}
        />
      )}
    </section>
  );
}
