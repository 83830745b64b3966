import { planeExtras } from '../charts/plane/extras';
import { Text } from '../formula/Text';
import type { ViewId } from '../lesson/types';
import { LogCurvePanel } from '../panels/logCurve/LogCurvePanel';
import { PlatePanel } from '../panels/plate/PlatePanel';
import { PlanePanel } from '../panels/plane/PlanePanel';
import { usePosition } from '../state/usePosition';
import { ScreenModeContext } from '../ui/screenMode';
import { StepView } from './Bench';
import { LectureFoot } from './LectureFoot';
import type { LayoutProps } from './layout';
import { LectureFormula } from './LectureFormula';
import { lectureViews } from './lectureOf';
import { Showing } from './Showing';
import './lecture.css';
import './lectureViews.css';

/** A projector: the plate alone, or the formula with its numbers above what the step is about, and its code. */
export function LectureLayout({ now }: LayoutProps) {
  return (
    <Showing of={now}>
      <LecturePage />
    </Showing>
  );
}

function LecturePage() {
  const position = usePosition();
  const { chapter, step, number } = position;
  const plate = chapter.screen === 'plate';
  return (
    <ScreenModeContext value="lecture">
      <div className="lecture">
        <main className="lecture-main" data-screen={chapter.screen} data-chapter={chapter.id}>
          <h1 id="step-title" tabIndex={-1} className="visually-hidden">
            {`${chapter.number}.${number} `}
            <Text id={`${step.id}:title`} />
          </h1>
          {plate ? (
            <PlatePanel extras={planeExtras} />
          ) : (
            <>
              <LectureFormula />
              <div className="lecture-views">
                {lectureViews(position).map((id) => (
                  <LectureView key={id} id={id} />
                ))}
              </div>
            </>
          )}
        </main>
        <LectureFoot />
      </div>
    </ScreenModeContext>
  );
}

/** A view for the last row of the hall: pictures without fields, tables without captions. */
function LectureView({ id }: { readonly id: ViewId }) {
  const { step } = usePosition();
  if (id === 'plane') return <PlanePanel label="" plane={step.plane} title={`${step.id}:plane`} bare />;
  if (id === 'log-curve') return <LogCurvePanel label="" first={step.id === 'the-first-loss'} bare />;
  return <StepView id={id} />;
}
