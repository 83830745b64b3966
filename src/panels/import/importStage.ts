import type { Prepared } from '../../data/prepare';
import type { Choices } from '../../data/suggest';
import type { TableSummary } from '../../data/tableReader';
import type { ImportAnswer } from '../../workers/importMessages';

/** What the outcome of a choice of columns is: examples, or what stands against it; null until it is known. */
export type Outcome =
  | { readonly kind: 'prepared'; readonly prepared: Prepared }
  | { readonly kind: 'fault'; readonly message: string };

/** How far an import has come. */
export type Stage =
  | { readonly name: 'source'; readonly problem: string | null }
  | { readonly name: 'reading'; readonly file: string; readonly part: number }
  | {
      readonly name: 'table';
      readonly file: string;
      readonly table: TableSummary;
      readonly choices: Choices;
      readonly outcome: Outcome | null;
    };

export type StageEvent =
  | { readonly kind: 'begin'; readonly file: string }
  | { readonly kind: 'back'; readonly problem: string | null }
  | { readonly kind: 'choose'; readonly choices: Choices }
  | ImportAnswer;

export const firstStage: Stage = { name: 'source', problem: null };

/** A fault of the file leads back to where files are chosen; one of the columns stands beside them. */
export function nextStage(stage: Stage, event: StageEvent): Stage {
  switch (event.kind) {
    case 'begin':
      return { name: 'reading', file: event.file, part: 0 };
    case 'back':
      return { name: 'source', problem: event.problem };
    case 'progress':
      return stage.name === 'reading' ? { ...stage, part: event.part } : stage;
    case 'table': {
      if (stage.name === 'source') return stage;
      const { table } = event;
      return { name: 'table', file: stage.file, table, choices: table.suggested, outcome: null };
    }
    case 'choose':
      return stage.name === 'table' ? { ...stage, choices: event.choices } : stage;
    case 'prepared':
      return stage.name === 'table' ? { ...stage, outcome: event } : stage;
    case 'fault':
      return stage.name === 'table'
        ? { ...stage, outcome: event }
        : { name: 'source', problem: event.message };
  }
}
