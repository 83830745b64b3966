import { ClassMark } from '../../charts/Marker';
import { featureLabels } from '../../state/featureLabels';
import { useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { FeatureName } from '../../ui/FeatureName';
import type { LedgerSource } from './ledgerSource';

/** What a row of a worked table stands for: a class, a feature, or an example with its label's mark. */
export function RowName({ of, row }: { readonly of: LedgerSource['rows']; readonly row: number }) {
  const names = useAppState(featureLabels);
  const labels = useAppState((state) => state.params.y);
  if (of === 'feature') return <FeatureName name={names[row] ?? ''} />;
  const j = of === 'class' ? row : (labels[row] ?? 0);
  return (
    <>
      <ClassMark j={j} size={18} letter />
      {of === 'class' ? (
        <span className="visually-hidden">class {letterOf(j)}</span>
      ) : (
        <>
          <span className="visually-hidden">example</span> <span className="number">{row}</span>
        </>
      )}
    </>
  );
}
