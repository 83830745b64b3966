import { Line } from '../formula/Line';
import { CodeLine } from '../code/CodeLine';
import { ClassMark } from '../charts/Marker';
import { linesOf } from '../formula/linesOf';
import { useTexts } from '../formula/texts';
import { listings } from '../lesson/listings';
import { PlatePanel } from '../panels/plate/PlatePanel';
import { PlanePanel } from '../panels/plane/PlanePanel';
import { positions } from '../state/step';
import { useActions, useAppState } from '../state/useAppState';
import { usePosition } from '../state/usePosition';
import { letterOf } from '../terms/classLetters';
import { ScreenModeContext } from '../ui/screenMode';
import './lecture.css';

/** A projector: the plate alone, or the formula with its numbers above the step's picture, and the code line. */
export function LectureLayout() {
  const { chapter, step } = usePosition();
  const { formula } = useTexts();
  const plate = chapter.screen === 'plate';
  return (
    <ScreenModeContext value="lecture">
      <div className="lecture">
        <main className="lecture-main" data-screen={chapter.screen}>
          <h1 className="visually-hidden">{`Step ${chapter.number}: ${chapter.title}`}</h1>
          {plate ? (
            <PlatePanel />
          ) : (
            <>
              <div className="lecture-formula" data-lines={linesOf(formula(step.hero).variants[0]?.html)}>
                <Line id={step.hero} className="equation-hero" />
                <Line id={step.numbers} className="equation-numbers" silent />
              </div>
              <PlanePanel label="" plane={step.plane} title={`${step.id}:plane`} bare />
            </>
          )}
        </main>
        <LectureFoot />
      </div>
    </ScreenModeContext>
  );
}

/** The line of code the step is about, and where the cursor stands. */
function LectureFoot() {
  const { index, step } = usePosition();
  const { setSetting } = useActions();
  const layout = useAppState((state) => state.layout);
  const { i, j } = useAppState((state) => state.cursor);
  // The line of the question where the step has it, else the last of the step's lines.
  const { lines } = step.listing;
  const spoken = lines.includes('add') ? 'add' : lines.at(-1);
  const line = listings[step.listing.id].lines.find(({ id }) => id === spoken);
  const text = layout === 'rows' ? (line?.rows ?? line?.text) : line?.text;
  return (
    <footer className="lecture-foot">
      {text ? <CodeLine text={text.trim()} marks={line?.marks} layout={layout} /> : null}
      <p className="lecture-cursor">
        <span>
          <Line id="i" silent /> = <span className="number">{i}</span>
        </span>
        <span>
          <Line id="j" silent /> = <ClassMark j={j} size={48} letter />
          <span className="visually-hidden">{letterOf(j)}</span>
        </span>
        <span className="number">{`${index + 1} / ${positions.length}`}</span>
        <button
          type="button"
          className="lecture-leave"
          aria-label="Leave the lecture layout"
          onClick={() => {
            setSetting('view', 'page');
          }}
        >
          ×
        </button>
      </p>
    </footer>
  );
}
