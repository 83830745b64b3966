import { ClassMark } from '../../charts/Marker';
import { missingWords } from '../../data/cells';
import { many, writeCount } from '../../data/importLimits';
import type { Prepared } from '../../data/prepare';
import { startSeed } from '../../data/startWeights';
import type { Choices } from '../../data/suggest';
import { writeScale } from '../../data/writeScale';
import { letterOf } from '../../terms/classLetters';

interface OutcomeViewProps {
  readonly prepared: Prepared | null;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

function sayLeftOut({ leftOut, N, rows }: Prepared): string {
  if (leftOut.length === 0)
    return `No chosen column misses a value: all ${many(rows, 'row', 'rows')} remain.`;
  const lines = leftOut.slice(0, 4).map(writeCount);
  const last = leftOut.length > 4 ? '…' : lines.pop();
  const where = lines.length > 0 ? `rows ${lines.join(', ')} and ${last}` : `row ${last}`;
  const [rowsOut, have, are] =
    leftOut.length === 1 ? ['One row', 'has', 'is'] : [`${writeCount(leftOut.length)} rows`, 'have', 'are'];
  return `${rowsOut} ${have} no value in a chosen column (${missingWords}) and ${are} left out (${where} of the file): ${writeCount(N)} of ${writeCount(rows)} remain.`;
}

/** What the chosen columns become: rows that stay, letters for classes, scales, weights to begin with. */
export function OutcomeView({ prepared, choices, onChoose }: OutcomeViewProps) {
  if (!prepared) return <section className="import-outcome" />;
  const { classes, counts, scales, advice, featureNames } = prepared;
  return (
    <section className="import-outcome">
      <h3 className="import-head">What becomes of them</h3>
      <p>{sayLeftOut(prepared)}</p>
      <ul className="import-classes" aria-label="Classes">
        {classes.map((name, j) => (
          <li key={letterOf(j)}>
            <ClassMark j={j} size={20} letter />
            <span className="visually-hidden">{`class ${letterOf(j)}: `}</span>
            <span>{name}</span> <span className="number">{writeCount(counts[j] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <p className="import-say">Letters go by the alphabet, or by size where classes are numbers.</p>
      <label className="import-check">
        <input
          type="checkbox"
          checked={scales !== null}
          onChange={(event) => {
            onChoose({ ...choices, standardise: event.target.checked });
          }}
        />
        <span>Standardise: each feature minus its mean, over its standard deviation</span>
      </label>
      <p className="import-say">{`${advice.standardise ? 'Advised' : 'Not needed'}: ${advice.why}`}</p>
      {scales ? (
        <ul className="import-scales" aria-label="Standardised features">
          {scales.map((scale, d) => (
            <li key={featureNames[d]}>
              <span>{featureNames[d]}</span> <span className="number">{writeScale(scale)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="import-say">
        {`The weights start at random within ±1, smaller for features of large values (seed ${startSeed}). With zeros every class would have the probability 1/${classes.length}. Loss, penalty and bias stay as they are.`}
      </p>
    </section>
  );
}
