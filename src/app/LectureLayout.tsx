import { Line } from '../formula/Line';
import { CodeLine } from '../code/CodeLine';
import { ClassMark } from '../charts/Marker';
import { lineText } from '../formula/lineText';
import { linesOf } from '../formula/linesOf';
import { useNumbers } from '../formula/numbers';
import { StepLines } from '../formula/StepLines';
import { Text } from '../formula/Text';
import { useTexts } from '../formula/texts';
import { listings } from '../lesson/listings';
import { LogCurvePanel } from '../panels/logCurve/LogCurvePanel';
import { PlatePanel } from '../panels/plate/PlatePanel';
import { PlanePanel } from '../panels/plane/PlanePanel';
import { TwoWaysPanel } from '../panels/twoWays/TwoWaysPanel';
import { useActions, useAppState } from '../state/useAppState';
import { selectK } from '../state/shownCursor';
import { useShowsK } from '../state/useCases';
import { usePosition } from '../state/usePosition';
import { letterOf } from '../terms/classLetters';
import { ScreenModeContext } from '../ui/screenMode';
import './lecture.css';

/** A projector: the plate alone, or the formula with its numbers above the step's picture, and the code line. */
export function LectureLayout() {
  const { chapter, step, number } = usePosition();
  const { formula } = useTexts();
  const plate = chapter.screen === 'plate';
  return (
    <ScreenModeContext value="lecture">
      <div className="lecture">
        <main className="lecture-main" data-screen={chapter.screen}>
          <h1 id="step-title" tabIndex={-1} className="visually-hidden">
            {`${chapter.number}.${number} `}
            <Text id={`${step.id}:title`} />
          </h1>
          {plate ? (
            <PlatePanel />
          ) : (
            <>
              <div className="lecture-formula" data-lines={linesOf(formula(step.hero).variants[0]?.html)}>
                <StepLines hero={step.hero} numbers={step.numbers} derivation={chapter.id} />
              </div>
              {step.views[0] === 'log-curve' ? (
                <LogCurvePanel label="" first={step.id === 'the-first-loss'} bare />
              ) : step.views[0] === 'two-ways' ? (
                <TwoWaysPanel label="" />
              ) : (
                <PlanePanel label="" plane={step.plane} title={`${step.id}:plane`} bare />
              )}
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
  const { chapter, step, number } = usePosition();
  const { setSetting } = useActions();
  const { i, j } = useAppState((state) => state.cursor);
  const k = useAppState(selectK);
  const showsK = useShowsK();
  const { conditions } = useNumbers();
  const { id, lines } = step.listing;
  // Where the step is about what follows the loop, that; else its last line.
  const order = listings[id].lines.map((line) => line.id);
  const after = lines.filter((line) => lines.includes('add') && order.indexOf(line) > order.indexOf('add'));
  const spoken = after.length > 0 ? after : lines.slice(-1);
  const shown = listings[id].lines.filter((line) => spoken.includes(line.id));
  return (
    <footer className="lecture-foot">
      <span className="lecture-code">
        {shown.map((line) => {
          const text = lineText(line, conditions);
          return text === null ? null : (
            <CodeLine key={line.id} text={text.trim()} marks={line.marks} layout={conditions.layout} />
          );
        })}
      </span>
      <p className="lecture-cursor">
        <span>
          <Line id="i" silent /> = <span className="number">{i}</span>
        </span>
        <span>
          <Line id="j" silent /> = <ClassMark j={j} size={48} letter />
          <span className="visually-hidden">{letterOf(j)}</span>
        </span>
        {showsK ? (
          <span>
            <Line id="k" silent /> = <ClassMark j={k} size={48} letter />
            <span className="visually-hidden">{letterOf(k)}</span>
          </span>
        ) : null}
        <span className="number">
          {`${chapter.number}.${number}`}
          <span className="visually-hidden">{`, step ${number} of ${chapter.steps.length}`}</span>
        </span>
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
