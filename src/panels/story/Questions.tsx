import { Text } from '../../formula/Text';
import { usePosition } from '../../state/usePosition';
import { Fold } from '../../ui/Fold';
import { PlaceLink } from './PlaceLink';
import './asides.css';

/** What learners ask at this step, each with its answer folded under it. */
export function Questions() {
  const { step } = usePosition();
  if (!step.questions) return null;
  return (
    <section className="asides" aria-label="Questions">
      {step.questions.map(({ id, see }) => (
        <Fold key={id} summary={<Text id={`question:${id}`} />}>
          <p>
            <Text id={`answer:${id}`} /> {see ? <PlaceLink to={see} /> : null}
          </p>
        </Fold>
      ))}
    </section>
  );
}
