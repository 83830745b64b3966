import { memo } from 'react';
import { ClassMark } from '../../charts/Marker';
import { useActions } from '../../state/useAppState';
import { letterOf } from '../../terms/classLetters';

interface ExampleHeadProps {
  readonly example: number;
  readonly label: number;
  readonly isCursor: boolean;
}

/** The head of one example's column: pressed, the cursor goes there. */
export const ExampleHead = memo(function ExampleHead({ example, label, isCursor }: ExampleHeadProps) {
  const actions = useActions();
  return (
    <th scope="col" data-cursor={isCursor || undefined}>
      <button
        type="button"
        className="errors-example"
        aria-label={`example ${example}, label ${letterOf(label)}`}
        aria-pressed={isCursor}
        onClick={() => {
          actions.setCursor({ i: example });
        }}
      >
        <ClassMark j={label} size={10} />
        <span className="number">{example}</span>
      </button>
    </th>
  );
});
