import { Suspense, memo } from 'react';
import { PlatePanel } from '../panels/plate/PlatePanel';
import { PlateRest } from '../panels/plate/PlateRest';
import { StepHead, StoryFrame } from '../panels/story/StoryFrame';
import { TermButtons } from '../panels/story/TermButtons';
import { Rail } from '../panels/rail/Rail';
import { TopBar } from '../panels/topBar/TopBar';
import { Transport } from '../panels/transport/Transport';
import { useAppState } from '../state/useAppState';
import { usePosition } from '../state/usePosition';
import { Later } from './Later';
import type { LayoutProps } from './layout';
import { Asides, Bench, PlateTools, StoryRest } from './parts';
import { Showing } from './Showing';
import { useManyPoints } from './useManyPoints';
import './frame.css';

const head = <StepHead />;
const rest = <Rest />;
const workbench = <Workbench />;

/**
 * A wide screen: story and workbench side by side, or the plate. The head of a new step stands at once; the rest, and
 * what stands around it, follows.
 */
export const PageLayout = memo(function PageLayout({ now, drawn, sheet, onOpen }: LayoutProps) {
  const { screen } = drawn.position.chapter;
  // What an origin covers is out of reach until it is closed.
  const covered = useAppState((state) => state.origin.length > 0);
  return (
    <div className="frame" data-screen={screen}>
      <TopBar open={sheet} onOpen={onOpen} />
      <Rail onOpen={onOpen} />
      <main className="frame-main">
        <div className="frame-story" inert={covered}>
          <StoryFrame screen={screen}>
            <Showing of={now}>{head}</Showing>
            <Later now={now} drawn={drawn} className="frame-rest">
              {rest}
            </Later>
          </StoryFrame>
        </div>
        <Later now={now} drawn={drawn} className="frame-bench">
          {workbench}
        </Later>
      </main>
      <Transport />
    </div>
  );
});

/** What follows the step's idea. */
function Rest() {
  const { chapter, step } = usePosition();
  if (chapter.screen === 'page') return <StoryRest />;
  return (
    <PlateRest>
      <Suspense>
        <Asides />
      </Suspense>
      <TermButtons step={step} />
    </PlateRest>
  );
}

/** The plate, or the views that a step names. */
function Workbench() {
  return usePosition().chapter.screen === 'plate' ? <Plate /> : <Bench />;
}

function Plate() {
  return <PlatePanel Tools={PlateTools} extras={useManyPoints()} />;
}
