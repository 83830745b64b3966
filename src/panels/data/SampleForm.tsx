import { useCallback, useState } from 'react';
import { selectIsEdited } from '../../state/selectors';
import { readSampleId, sampleBounds, usualSample } from '../../state/sample';
import { sampleFault } from '../../state/sampleFault';
import type { Sample } from '../../state/sample';
import { useActions, useAppState } from '../../state/useAppState';
import { Fold } from '../../ui/Fold';
import { NumberField } from '../../ui/NumberField';

const fields = [
  { key: 'N', label: 'examples', step: 1 },
  { key: 'C', label: 'classes', step: 1 },
  { key: 'spread', label: 'spread', step: 0.1 },
  { key: 'seed', label: 'seed', step: 1 },
] as const;

/** Data drawn at random: how many examples of how many classes, how far apart, and the seed that says which. */
export function SampleForm() {
  const { takeSample } = useActions();
  const dataSet = useAppState((state) => state.dataSet);
  const edited = useAppState(selectIsEdited);
  const present = readSampleId(dataSet);
  const [asked, ask] = useState<Sample>(present ?? usualSample);

  return (
    <Fold summary="New sample">
      <p className="data-note">
        Clouds of points around evenly spaced centres. The same numbers give the same data on every machine,
        and a link to them is short.
      </p>
      <div className="sample-fields" role="group" aria-label="New sample">
        {fields.map(({ key, label, step }) => (
          <SampleField
            key={key}
            label={label}
            step={step}
            name={key}
            value={asked[key]}
            onChange={(value) => {
              ask((before) => ({ ...before, [key]: value }));
            }}
          />
        ))}
      </div>
      <p className="data-buttons">
        <button type="button" className="control" onClick={() => takeSample(asked)}>
          Draw
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            const seed = asked.seed >= sampleBounds.seed[1] ? 0 : asked.seed + 1;
            ask({ ...asked, seed });
            takeSample({ ...asked, seed });
          }}
        >
          Draw with the next seed
        </button>
      </p>
      <p className="data-note" role="status">
        {present && !edited ? `Seed ${present.seed} is drawn.` : ''}
      </p>
    </Fold>
  );
}

interface SampleFieldProps {
  readonly name: keyof Sample;
  readonly label: string;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function SampleField({ name, label, step, value, onChange }: SampleFieldProps) {
  const read = useCallback(() => value, [value]);
  const [min, max] = sampleBounds[name];
  return (
    <NumberField
      label={label}
      {...{ step, min, max, read }}
      write={(next) => {
        const fault = sampleFault(name, next);
        if (!fault) onChange(next);
        return fault;
      }}
    />
  );
}
