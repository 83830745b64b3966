import { describe, expect, it } from 'vitest';
import { tapeFile } from '../../engine/fixtures/tapes';
import { tapeLines } from '../../engine';
import { wholeFunction } from './wholeFunction';

describe('the listing of the question’s function', () => {
  it.each(Object.entries(tapeFile.programs))(
    'is under %s the program that was traced',
    (conventions, program) => {
      const [reduction, regulariser] = conventions.split(' ');
      const texts = wholeFunction.lines.map(({ text, otherwise }) => {
        const applies =
          otherwise && Object.values(otherwise.when).some((v) => v === reduction || v === regulariser);
        return applies ? otherwise.text : text;
      });
      expect(`${texts.filter((text) => text !== null).join('\n')}\n`).toBe(program);
    },
  );

  it('names its lines as the run does', () => {
    expect(wholeFunction.lines.slice(1).map(({ id }) => id)).toEqual([...tapeLines]);
  });
});
