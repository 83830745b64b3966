import { Text } from '../../formula/Text';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { ScrollBox } from '../../ui/ScrollBox';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import { TapeControls } from './TapeControls';
import { TapeLineRow } from './TapeLineRow';
import { TapeScrubber } from './TapeScrubber';
import { TapeVariables } from './TapeVariables';
import { useTape } from './useTape';
import './tape.css';

/** The question's function, run on the present data and stopped after any of its lines. */
export function TapePanel({ label }: { readonly label: string }) {
  const { N, C, D } = useAppState(selectShapes);
  const { lines, rows } = useTape();
  return (
    <View
      label={label}
      title={<Text id="listing-whole-function" />}
      className="tape-view"
      aside={
        <>
          <Shape name="W" sizes={rows ? [D, C] : [C, D]} letters={rows ? ['D', 'C'] : ['C', 'D']} />
          <Shape name="X" sizes={rows ? [N, D] : [D, N]} letters={rows ? ['N', 'D'] : ['D', 'N']} />
        </>
      }
    >
      <TapeControls />
      <TapeScrubber />
      <div className="tape-body">
        <ScrollBox className="listing tape-listing" aria-label="Code, a line at a time">
          <ol>
            {lines.map((printed) => (
              <TapeLineRow key={printed.line.id} {...printed} />
            ))}
          </ol>
        </ScrollBox>
        <TapeVariables />
      </div>
    </View>
  );
}
