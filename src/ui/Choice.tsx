import { useId } from 'react';
import type { ReactNode } from 'react';
import './choice.css';

interface Option<Value extends string | number> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Said where the label is a mark or a formula. */
  readonly name?: string;
  /** Drawn as already passed, where the row is a ruler. */
  readonly done?: boolean;
}

interface ChoiceProps<Value extends string | number> {
  readonly legend: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** One of a few: native radio buttons, drawn as a row. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, options, value, onChange, className } = props;
  const name = useId();
  return (
    <fieldset className={className ? `choice ${className}` : 'choice'}>
      <legend className="choice-legend">{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label
            key={option.value}
            className="choice-option"
            data-on={option.value === value || undefined}
            data-done={option.done === true ? true : undefined}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={option.value === value}
              aria-label={option.name}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
