import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { ScrollBox } from '../../ui/ScrollBox';
import { TapeNumber } from './TapeNumber';
import { useTape } from './useTape';

/** As many features as stand side by side; beyond, those around the cursor's. */
const mostFeatures = 5;

interface TapeMatrixProps {
  /** The class whose part was written, where it was one alone. */
  readonly row: number | undefined;
}

/** dW as the run has left it, in the layout shown; the part that was just written is marked. */
export function TapeMatrix({ row }: TapeMatrixProps) {
  const { C, D } = useAppState(selectShapes);
  const d = useAppState((state) => state.cursor.d);
  const { position, rows } = useTape();
  const first = Math.max(0, Math.min(d - 2, D - mostFeatures));
  const features = Array.from({ length: Math.min(D, mostFeatures) }, (_, at) => first + at);
  const classes = Array.from({ length: C }, (_, c) => c);
  const cell = (c: number, feature: number) => (
    <td key={`${c} ${feature}`} className="num" data-written={c === row || undefined}>
      <TapeNumber at={position} variable="dW" entry={c * D + feature} />
    </td>
  );
  return (
    <ScrollBox className="tape-matrix" aria-label="dW so far">
      <table>
        <tbody>
          {rows
            ? features.map((feature) => <tr key={feature}>{classes.map((c) => cell(c, feature))}</tr>)
            : classes.map((c) => <tr key={c}>{features.map((feature) => cell(c, feature))}</tr>)}
        </tbody>
      </table>
      {features.length < D ? (
        <span className="tape-missing">{`features ${first} to ${first + features.length - 1} of ${D}`}</span>
      ) : null}
    </ScrollBox>
  );
}
