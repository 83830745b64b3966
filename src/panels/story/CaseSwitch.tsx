import { Line } from '../../formula/Line';
import { ClassMark } from '../../charts/Marker';
import { useAppState } from '../../state/useAppState';
import { useK } from '../../state/useK';
import { useCases } from '../../state/useCases';
import { letterOf } from '../../terms/classLetters';
import { Choice } from '../../ui/Choice';
import './caseSwitch.css';

/**
 * The two cases of the quotient rule as a switch: it moves k, and where a step is about one case alone, goes to the
 * other case's step.
 */
export function CaseSwitch() {
  const { same, chooseCase } = useCases();
  const k = useK();
  const j = useAppState((state) => state.cursor.j);
  return (
    <div className="case-switch" data-keeps-focus>
      <Choice
        legend={<span className="visually-hidden">Case</span>}
        value={same ? 'same' : 'other'}
        onChange={chooseCase}
        options={[
          { value: 'same', name: 'k is j, the same class', label: <Line id="same" silent /> },
          { value: 'other', name: 'k is not j, another class', label: <Line id="other" silent /> },
        ]}
      />
      <p className="case-now">
        <Line id="k" /> is <Named c={k} />, <Line id="j" /> is <Named c={j} />:{' '}
        {same ? 'the same class' : 'another class'}
      </p>
    </div>
  );
}

function Named({ c }: { readonly c: number }) {
  return (
    <>
      <ClassMark j={c} size={16} letter />
      <span className="visually-hidden">{letterOf(c)}</span>
    </>
  );
}
