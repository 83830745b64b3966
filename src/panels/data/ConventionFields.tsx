import { useCallback } from 'react';
import { useActions, useAppState, useAppStore } from '../../state/useAppState';
import { useNumberEdit } from '../../state/useNumberEdit';
import { Choice } from '../../ui/Choice';
import { NumberField } from '../../ui/NumberField';

/** The four switches, and how strong the penalty is. */
export function ConventionFields() {
  const store = useAppStore();
  const { session, outcome } = useNumberEdit();
  const { setReduction, setRegulariser, setBias, setLayout, setReg } = useActions();
  const reduction = useAppState((state) => state.params.reduction);
  const regulariser = useAppState((state) => state.params.regulariser);
  const bias = useAppState((state) => state.params.bias);
  const layout = useAppState((state) => state.layout);
  const readReg = useCallback(() => store.getState().params.reg, [store]);
  return (
    <section className="data-section data-conventions" aria-label="Conventions">
      <Choice
        legend="Layout"
        value={layout}
        onChange={setLayout}
        options={[
          { value: 'columns', label: 'an example a column' },
          { value: 'rows', label: 'an example a row' },
        ]}
      />
      <Choice
        legend="Loss"
        value={reduction}
        onChange={setReduction}
        options={[
          { value: 'mean', label: 'mean' },
          { value: 'sum', label: 'sum' },
        ]}
      />
      <Choice
        legend="Penalty"
        value={regulariser}
        onChange={setRegulariser}
        options={[
          { value: 'half', label: 'half: gradient reg · W' },
          { value: 'whole', label: 'whole: 2 · reg · W' },
        ]}
      />
      <Choice
        legend="Bias"
        value={bias ? 'on' : 'off'}
        onChange={(value) => {
          setBias(value === 'on');
        }}
        options={[
          { value: 'on', label: 'a feature of 1' },
          { value: 'off', label: 'none' },
        ]}
      />
      <NumberField
        label="reg"
        min={0}
        read={readReg}
        term="reg"
        session={session}
        write={(value) => outcome(setReg(value))}
      />
    </section>
  );
}
