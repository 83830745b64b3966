import { CodeLine } from '../code/CodeLine';
import { ClassMark } from '../charts/Marker';
import { Line } from '../formula/Line';
import { lineText } from '../formula/lineText';
import { useConditions } from '../formula/conditions';
import { listings } from '../lesson/listings';
import { PinnedNumber } from '../panels/origin/PinnedNumber';
import { useActions, useAppState } from '../state/useAppState';
import { selectK } from '../state/shownCursor';
import { useShowsK } from '../state/useCases';
import { usePosition } from '../state/usePosition';
import { letterOf } from '../terms/classLetters';
import { lectureCode } from './lectureOf';

/** The code that the step is about, and where the cursor stands. */
export function LectureFoot() {
  const { chapter, number } = usePosition();
  const { setSetting } = useActions();
  const { i, j } = useAppState((state) => state.cursor);
  const k = useAppState(selectK);
  const showsK = useShowsK();
  return (
    <footer className="lecture-foot">
      <PinnedNumber />
      <Code />
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

/** What stands in a block under its head is indented; lines of different places are not. */
function Code() {
  const position = usePosition();
  const conditions = useConditions();
  const named = lectureCode(position);
  const shown = listings[position.step.listing.id].lines.flatMap((line) => {
    const text = named.includes(line.id) ? lineText(line, conditions) : null;
    return text === null ? [] : [{ ...line, text }];
  });
  const indent = shown[0]?.text.trimEnd().endsWith(':') ? shown[0].text.search(/\S/) : Infinity;
  return (
    <span className="lecture-code">
      {shown.map(({ id, text, marks }) => (
        <CodeLine
          key={id}
          text={text.slice(Math.min(indent, text.search(/\S/)))}
          marks={marks}
          layout={conditions.layout}
        />
      ))}
    </span>
  );
}
