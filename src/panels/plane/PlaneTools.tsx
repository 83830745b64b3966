import { mayLeaveOut, mayMove } from '../../charts/layout/lookedAt';
import type { PlaneSource } from '../../lesson/types';
import { selectShapes } from '../../state/selectors';
import { useActions, useAppState } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';
import { Choice } from '../../ui/Choice';
import { Fold } from '../../ui/Fold';
import { Indexed } from './Indexed';
import { LongestArrow } from './LongestArrow';
import { MoreTools } from './MoreTools';
import { WithoutExample } from './WithoutExample';

interface PlaneToolsProps {
  readonly show: PlaneSource['show'];
}

/** How the picture is looked at: where its arrows begin, what is left out, lines on demand, and how to read it. */
export function PlaneTools({ show }: PlaneToolsProps) {
  const { setPlaneLook } = useActions();
  const { arrows, without } = useAppState((state) => state.planeLook);
  const j = useAppState((state) => state.cursor.j);
  const { N } = useAppState(selectShapes);
  const letter = letterOf(j);
  const atWeights = mayMove(show) && arrows === 'weights';
  return (
    <div className="plane-tools" role="group" aria-label="What the picture shows">
      {mayMove(show) ? (
        <Choice
          legend={<span className="visually-hidden">Where the arrows begin</span>}
          options={[
            { value: 'chain', label: 'tail to head' },
            {
              value: 'weights',
              label: (
                <>
                  at <Indexed letter="W" index={letter} />
                </>
              ),
              name: `where they act, at the weights of class ${letter}`,
            },
          ]}
          value={arrows}
          onChange={(value) => {
            setPlaneLook({ arrows: value });
          }}
        />
      ) : null}
      {mayMove(show) ? <LongestArrow upTo={show.chainUpTo === 'i' ? 'i' : 'all'} /> : null}
      {show.chain ? (
        <Fold
          summary={
            <>
              more<span className="visually-hidden"> ways to look at the picture</span>
            </>
          }
        >
          <MoreTools show={show} />
          <p>
            An arrow points along its example where the error is positive, and against it where the error is
            negative. It is as long as the size of the error times the length of the example. Its colour is
            its example’s class; an outlined one is still to come in the loop.
          </p>
          {atWeights ? (
            <p>
              Here all begin at the weights they act on: moved that way, the weights raise that example’s loss
              fastest. A step goes against all arrows together.
            </p>
          ) : null}
        </Fold>
      ) : (
        <MoreTools show={show} />
      )}
      {/* A line in either place of the arrows, so that the picture keeps its height. */}
      {mayMove(show) ? (
        <p className="plane-said">
          {atWeights
            ? 'Each points uphill for its own loss, from the weights.'
            : 'Each begins where the one before it ends.'}
        </p>
      ) : null}
      {mayLeaveOut(show) && without && N > 1 ? <WithoutExample /> : null}
    </div>
  );
}
