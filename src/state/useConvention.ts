import type { AppState } from './appState';
import type { Actions } from './actions/createActions';
import { useActions, useAppState } from './useAppState';

export type ConventionId = 'layout' | 'reduction' | 'regulariser' | 'bias';

interface Convention {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly read: (state: AppState) => string;
  readonly write: (value: string, actions: Actions) => void;
}

/** The four conventions, as every switch of the page offers them. */
const conventions: Readonly<Record<ConventionId, Convention>> = {
  layout: {
    legend: 'Layout',
    options: [
      { value: 'columns', label: 'an example a column' },
      { value: 'rows', label: 'an example a row' },
    ],
    read: ({ layout }) => layout,
    write: (value, { setLayout }) => {
      setLayout(value === 'rows' ? 'rows' : 'columns');
    },
  },
  reduction: {
    legend: 'Loss',
    options: [
      { value: 'mean', label: 'mean' },
      { value: 'sum', label: 'sum' },
    ],
    read: ({ params }) => params.reduction,
    write: (value, { setReduction }) => {
      setReduction(value === 'sum' ? 'sum' : 'mean');
    },
  },
  regulariser: {
    legend: 'Penalty',
    options: [
      { value: 'half', label: 'half: gradient reg · W' },
      { value: 'whole', label: 'whole: 2 · reg · W' },
    ],
    read: ({ params }) => params.regulariser,
    write: (value, { setRegulariser }) => {
      setRegulariser(value === 'whole' ? 'whole' : 'half');
    },
  },
  bias: {
    legend: 'Bias',
    options: [
      { value: 'on', label: 'a feature of 1' },
      { value: 'off', label: 'none' },
    ],
    read: ({ params }) => (params.bias ? 'on' : 'off'),
    write: (value, { setBias }) => {
      setBias(value === 'on');
    },
  },
};

/** What a row of radio buttons needs to show a convention and to switch it. */
export function useConvention(id: ConventionId) {
  const actions = useActions();
  const { legend, options, read, write } = conventions[id];
  const value = useAppState(read);
  return {
    legend,
    options,
    value,
    onChange: (next: string) => {
      write(next, actions);
    },
  };
}
