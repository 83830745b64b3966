import { useId, useRef } from 'react';
import { Line } from '../../formula/Line';
import { NumberField } from '../../ui/NumberField';
import { useLivePatch } from '../../ui/live';
import type { Constant } from './constant';

/** How much is added at most, either way: beyond what exp bears in float64. */
const most = 1000;

interface ConstantFieldsProps {
  readonly constant: Constant;
  /** What says what the constant has done. */
  readonly describedBy: string;
}

/** The constant that is added to every score: a slider, and a field for the exact number. */
export function ConstantFields({ constant, describedBy }: ConstantFieldsProps) {
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  useLivePatch(() => {
    if (slider.current) slider.current.value = String(constant.read());
  }, [constant]);

  return (
    <div className="stability-constant">
      <label htmlFor={id}>
        <span className="visually-hidden">c, added to every score</span>
        <span aria-hidden="true">
          add <Line id="constant" silent /> =
        </span>
      </label>
      <NumberField
        label="c, exactly"
        hideLabel
        read={constant.read}
        write={(value) => {
          if (!(Math.abs(value) <= most)) return `c: from −${most} to ${most}.`;
          constant.write(value);
          return null;
        }}
        step={1}
        min={-most}
        max={most}
      />
      <input
        ref={slider}
        id={id}
        type="range"
        className="stability-slider"
        min={-most}
        max={most}
        step={1}
        aria-describedby={describedBy}
        onChange={(event) => {
          constant.write(event.target.valueAsNumber);
        }}
      />
    </div>
  );
}
