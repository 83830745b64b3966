import { Text } from '../../formula/Text';
import { selectShapes } from '../../state/selectors';
import { useAppState } from '../../state/useAppState';
import { CopyCodeButton } from '../../ui/CopyCodeButton';
import { Fold } from '../../ui/Fold';
import { ScrollBox } from '../../ui/ScrollBox';
import { Shape } from '../../ui/Shape';
import { View } from '../../ui/View';
import { useScreenMode } from '../../ui/screenMode';
import { TapeControls } from './TapeControls';
import { TapeLecture } from './TapeLecture';
import { TapeLineRow } from './TapeLineRow';
import { TapeScrubber } from './TapeScrubber';
import { TapeVariables } from './TapeVariables';
import { TapeWindow } from './TapeWindow';
import { useTape } from './useTape';
import './tape.css';

/** The question's function, run on the present data and stopped after any of its lines. */
export function TapePanel({ label }: { readonly label: string }) {
  const { N, C, D } = useAppState(selectShapes);
  const { lines, rows } = useTape();
  const mode = useScreenMode();
  if (mode === 'lecture') return <TapeLecture />;
  const listing = (
    <ScrollBox className="listing tape-listing" aria-label="Code, a line at a time">
      <ol>
        {lines.map((printed) => (
          <TapeLineRow key={printed.line.id} {...printed} />
        ))}
      </ol>
    </ScrollBox>
  );
  return (
    <View
      label={label}
      title={<Text id="listing-whole-function" />}
      className="tape-view"
      aside={
        <>
          <Shape name="W" sizes={rows ? [D, C] : [C, D]} letters={rows ? ['D', 'C'] : ['C', 'D']} />
          <Shape name="X" sizes={rows ? [N, D] : [D, N]} letters={rows ? ['N', 'D'] : ['D', 'N']} />
          <CopyCodeButton id="whole-function" label={label} />
        </>
      }
    >
      <TapeControls />
      <TapeScrubber />
      {mode === 'phone' ? (
        <>
          <TapeWindow />
          <TapeVariables />
          <Fold summary="All lines">{listing}</Fold>
        </>
      ) : (
        <div className="tape-body">
          {listing}
          <TapeVariables />
        </div>
      )}
    </View>
  );
}
