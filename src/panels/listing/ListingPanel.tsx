import { CodeLine } from '../../code/CodeLine';
import { lineText } from '../../formula/lineText';
import { useConditions } from '../../formula/conditions';
import { Text } from '../../formula/Text';
import { listings } from '../../lesson/listings';
import type { ListingId, ListingLine } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { useHeldBack } from '../../state/usePrediction';
import { CopyCodeButton } from '../../ui/CopyCodeButton';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import { LineValues } from './LineValues';
import { ScrollBox } from '../../ui/ScrollBox';
import './listing.css';

interface ListingPanelProps {
  readonly label: string;
  readonly id: ListingId;
  /** The lines that do what the step says. */
  readonly lines: readonly string[];
  /** The lines shown; all of them where nothing is said. */
  readonly shown?: readonly string[];
}

/** A listing with the values that its lines have at the cursor. */
export function ListingPanel({ label, id, lines, shown }: ListingPanelProps) {
  const conditions = useConditions();
  const { N, C, D } = useAppState(selectShapes);
  const rows = conditions.layout === 'rows';
  const heldBack = useHeldBack();
  const listing = listings[id];
  const present = listing.lines
    .map((line) => ({ line, text: lineText(line, conditions) }))
    .filter((entry): entry is { line: ListingLine; text: string } => entry.text !== null)
    .map((entry, at) => ({ ...entry, number: at + 1 }));
  const visible = present.filter(({ line }) => shown?.includes(line.id) ?? true);

  return (
    <View
      label={label}
      title={<Text id={`listing-${id}`} />}
      className="listing-view"
      aside={
        <>
          <Shape name="W" sizes={rows ? [D, C] : [C, D]} letters={rows ? ['D', 'C'] : ['C', 'D']} />
          <Shape name="X" sizes={rows ? [N, D] : [D, N]} letters={rows ? ['N', 'D'] : ['D', 'N']} />
          <CopyCodeButton id={id} label={label} />
        </>
      }
    >
      <ScrollBox className="listing" aria-label="Code">
        <ol>
          {visible.map(({ line, text, number }, at) => (
            <li
              key={line.id}
              className="listing-line"
              data-now={lines.includes(line.id) || undefined}
              data-after-gap={number > (visible[at - 1]?.number ?? number - 1) + 1 || undefined}
            >
              <span className="listing-number number" aria-hidden="true">
                {number}
              </span>
              <CodeLine text={text} marks={line.marks} layout={conditions.layout} />
              <LineValues values={heldBack ? [] : (line.values ?? [])} rows={rows} C={C} D={D} />
            </li>
          ))}
        </ol>
      </ScrollBox>
    </View>
  );
}
