import { useId, useRef, useState } from 'react';
import { useLivePatch } from './live';
import './field.css';

export interface NumberSession {
  readonly begin: () => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

interface NumberFieldProps {
  /** Its accessible name: which number of which thing. */
  readonly label: string;
  readonly read: () => number;
  /** Returns what is wrong with the value, or null once it is taken. */
  readonly write: (value: number) => string | null;
  /** Brackets around what is typed between two rests, so that it is undone at once or, where refused, not kept. */
  readonly session?: NumberSession;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly term?: string;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** A number as its field holds it: whole where that fits, else to four digits; what is not typed stays exact. */
function written(value: number): string {
  const text = String(Number(value.toFixed(10)));
  return text.length > 7 ? String(Number(value.toPrecision(4))) : text;
}

/** A number one can type or step; what cannot be taken is said, and the last good value stays. */
export function NumberField(props: NumberFieldProps) {
  const { label, read, write, session, step = 0.1, min, max, term, hideLabel = false, className } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const typing = useRef(false);

  const show = () => {
    const value = read();
    // What the field belongs to may be gone a moment before the field is.
    if (Number.isNaN(value)) return;
    const text = written(value);
    if (input.current && document.activeElement !== input.current && input.current.value !== text) {
      input.current.value = text;
    }
  };
  useLivePatch(show, [read]);

  const take = (text: string) => {
    if (!typing.current) {
      typing.current = true;
      session?.begin();
    }
    setProblem(text.trim() === '' ? `${label}: type a number, such as 0.5.` : write(Number(text)));
  };

  /** What was typed becomes one edit; where the last of it was refused, the number of before comes back. */
  const settle = () => {
    if (typing.current) {
      typing.current = false;
      if (problem) session?.cancel();
      else session?.end();
    }
    setProblem(null);
    if (input.current) input.current.value = written(read());
  };

  return (
    <span className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="number"
        className="field-input number"
        step={step}
        min={min}
        max={max}
        data-term={term}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          take(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {problem ? (
        <span id={`${id}-problem`} role="alert" className="field-problem">
          {problem}
        </span>
      ) : null}
    </span>
  );
}
