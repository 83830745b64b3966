import { numberFormats } from '../../engine';
import type { NumberFormat } from '../../engine';
import { formatNumber } from '../../formula/formatNumber';
import { Choice } from '../../ui/Choice';

const formats: readonly NumberFormat[] = ['float64', 'float32', 'float16'];

interface FormatChoiceProps {
  readonly value: NumberFormat;
  readonly onChange: (format: NumberFormat) => void;
}

/** The format that every number of the table is kept in, each with the exponent that it bears. */
export function FormatChoice({ value, onChange }: FormatChoiceProps) {
  return (
    <Choice
      legend="kept in"
      className="stability-formats"
      value={value}
      onChange={onChange}
      options={formats.map((format) => {
        const limit = formatNumber(numberFormats[format].expLimit, 2);
        return {
          value: format,
          name: `${format}: exp overflows beyond ${limit}`,
          label: (
            <>
              {format}
              <span className="stability-limit number">{`exp to ${limit}`}</span>
            </>
          ),
        };
      })}
    />
  );
}
