import type { CodeSource } from '../../code/exports/types';
import { lineText } from '../../formula/lineText';
import { listings } from '../../lesson/listings';
import type { Condition, ListingId } from '../../lesson/types';
import type { Layout } from '../../terms/types';

type Given = Pick<CodeSource, 'params' | 'layout' | 'cursor' | 'trials'>;

const other: Readonly<Record<Layout, Layout>> = { columns: 'rows', rows: 'columns' };

const printed = (id: ListingId, conditions: Condition): readonly string[] =>
  listings[id].lines.flatMap((line) => lineText(line, conditions) ?? []);

/** A listing and what runs it, as the page prints them under the conventions of the data. */
export function codeSource(id: ListingId, { params, layout, cursor, trials }: Given): CodeSource {
  const { reduction, regulariser, bias } = params;
  const shown = { layout, reduction, regulariser, bias };
  // That listing is in the layout which the page is not in; whatever calls it is too.
  const written = id === 'other-layout' ? other[layout] : layout;
  const whole = printed('whole-function', { ...shown, layout: written });
  return {
    id,
    title: listings[id].title,
    lines: listings[id].language === 'typescript' ? whole : printed(id, shown),
    whole,
    translated: printed('in-typescript', { ...shown, layout: written }),
    params,
    layout: written,
    cursor,
    trials,
  };
}
