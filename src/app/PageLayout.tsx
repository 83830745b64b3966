import { Suspense } from 'react';
import { PlatePanel } from '../panels/plate/PlatePanel';
import { PlateStory } from '../panels/plate/PlateStory';
import { TermButtons } from '../panels/story/TermButtons';
import { Rail } from '../panels/rail/Rail';
import { TopBar } from '../panels/topBar/TopBar';
import { Transport } from '../panels/transport/Transport';
import { usePosition } from '../state/usePosition';
import type { LayoutProps } from './layout';
import { Asides, Bench, StoryPanel } from './parts';
import './frame.css';

/** A wide screen: story and workbench side by side, or the plate. */
export function PageLayout({ sheet, onOpen }: LayoutProps) {
  const { chapter, step } = usePosition();
  const plate = chapter.screen === 'plate';
  return (
    <div className="frame" data-screen={chapter.screen}>
      <TopBar open={sheet} onOpen={onOpen} />
      <Rail
        onOverview={() => {
          onOpen('overview');
        }}
      />
      <main className="frame-main">
        <div className="frame-story">
          {plate ? (
            <PlateStory>
              <Suspense>
                <Asides />
              </Suspense>
              <TermButtons step={step} />
            </PlateStory>
          ) : (
            <StoryPanel />
          )}
        </div>
        <div className="frame-bench">{plate ? <PlatePanel /> : <Bench />}</div>
      </main>
      <Transport />
    </div>
  );
}
