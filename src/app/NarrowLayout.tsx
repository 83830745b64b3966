import { useMemo, useState } from 'react';
import { Line } from '../formula/Line';
import { StepLines } from '../formula/StepLines';
import { PinnedNumber } from '../panels/origin/PinnedNumber';
import { PlateFactors } from '../panels/plate/PlateFactors';
import { PlateRest } from '../panels/plate/PlateRest';
import { Asides } from '../panels/story/Asides';
import { TermButtons } from '../panels/story/TermButtons';
import { StepHead, StoryFrame } from '../panels/story/StoryFrame';
import { StoryRest } from '../panels/story/StoryRest';
import { ClassPicker } from '../panels/transport/ClassPicker';
import { ExamplePicker } from '../panels/transport/ExamplePicker';
import { FeaturePicker } from '../panels/transport/FeaturePicker';
import { OtherClassPicker } from '../panels/transport/OtherClassPicker';
import { PlayProgress } from '../panels/transport/PlayProgress';
import { StepButtons } from '../panels/transport/StepButtons';
import { useHeldBack } from '../state/usePrediction';
import { useShowsK } from '../state/useCases';
import { usePosition } from '../state/usePosition';
import { Tabs } from '../ui/Tabs';
import { StepView } from './Bench';
import { Later } from './Later';
import type { LayoutProps } from './layout';
import { Showing } from './Showing';
import { ScreenModeContext } from '../ui/screenMode';
import { openingTab, tabViews } from './tabViews';
import type { ViewTab } from './tabViews';
import './narrow.css';

const tabs = [
  { id: 'picture', title: 'Picture' },
  { id: 'numbers', title: 'Numbers' },
  { id: 'code', title: 'Code' },
  { id: 'story', title: 'Story' },
] as const satisfies readonly { id: ViewTab | 'story'; title: string }[];

type TabId = (typeof tabs)[number]['id'];

/** A phone or a tablet: the formula on top, one view at a time, the transport at the bottom. */
export function NarrowLayout(props: LayoutProps) {
  return (
    <Showing of={props.now}>
      <NarrowPage {...props} />
    </Showing>
  );
}

function NarrowPage({ now, drawn, onOpen }: LayoutProps) {
  const { chapter, step } = now.position;
  const [chosen, choose] = useState<TabId | null>(null);
  const tab = chosen ?? openingTab(step.views);
  const view = useMemo(() => <TabView tab={tab} />, [tab]);
  const heldBack = useHeldBack();
  const showsK = useShowsK();
  const plate = chapter.screen === 'plate';
  return (
    <ScreenModeContext value="phone">
      <div className="narrow">
        <header className="narrow-top">
          {/* Where the story is not in view, a new step is announced here. */}
          <h1 className="narrow-where" id={tab === 'story' ? undefined : 'step-title'} tabIndex={-1}>
            <b className="number">{chapter.number}</b> <i>{chapter.title}</i>
          </h1>
          <button
            type="button"
            className="narrow-menu"
            onClick={() => {
              onOpen('menu');
            }}
          >
            Menu
          </button>
        </header>
        <main className="narrow-main">
          {/* A wide formula scrolls in its own box. */}
          <div
            className="narrow-formula"
            role="group"
            aria-label="Formula"
            data-picture="formula"
            // A line wider than the phone scrolls in its box, which is reached by keyboard.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            {plate ? (
              <>
                <Line id={step.hero} className="equation-hero" />
                <PlateFactors />
              </>
            ) : (
              <StepLines
                hero={step.hero}
                numbers={step.numbers}
                derivation={chapter.id}
                heldBack={heldBack}
              />
            )}
            {heldBack && tab !== 'story' ? (
              <button
                type="button"
                className="narrow-predict"
                data-interface=""
                onClick={() => {
                  choose('story');
                }}
              >
                Predict first: the question is under Story
              </button>
            ) : null}
          </div>
          <Tabs label="Views" tabs={tabs} current={tab} onChange={choose}>
            <Later now={now} drawn={drawn} className="narrow-view" tab={tab}>
              <Showing of={drawn}>{view}</Showing>
            </Later>
          </Tabs>
        </main>
        <footer className="narrow-bar" aria-label="Steps and cursor">
          {/* The story has a note of its own. */}
          {tab === 'story' ? null : <PinnedNumber />}
          <PlayProgress />
          <div className="narrow-bar-row">
            <StepButtons />
            <ClassPicker most={4} />
            {/* Where k is looked at, no feature is. */}
            {showsK ? null : <FeaturePicker most={0} />}
          </div>
          <div className="narrow-bar-row">
            <ExamplePicker />
            {showsK ? <OtherClassPicker most={0} /> : null}
          </div>
        </footer>
      </div>
    </ScreenModeContext>
  );
}

/** What a tab shows of the step. */
function TabView({ tab }: { readonly tab: TabId }) {
  const { chapter, step } = usePosition();
  if (tab !== 'story') return tabViews(tab, step.views).map((id) => <StepView key={id} id={id} />);
  return (
    <StoryFrame screen={chapter.screen}>
      <StepHead heading="h2" />
      {chapter.screen === 'page' ? (
        <StoryRest withFormula={false} />
      ) : (
        <PlateRest withFormula={false}>
          <Asides />
          <TermButtons step={step} />
        </PlateRest>
      )}
    </StoryFrame>
  );
}
