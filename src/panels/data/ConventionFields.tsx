import { useCallback } from 'react';
import { useActions, useAppStore } from '../../state/useAppState';
import { useConvention } from '../../state/useConvention';
import { useNumberEdit } from '../../state/useNumberEdit';
import { Choice } from '../../ui/Choice';
import { NumberField } from '../../ui/NumberField';

/** The four switches, and how strong the penalty is. */
export function ConventionFields() {
  const store = useAppStore();
  const { session, outcome } = useNumberEdit();
  const { setReg } = useActions();
  const layout = useConvention('layout');
  const reduction = useConvention('reduction');
  const regulariser = useConvention('regulariser');
  const bias = useConvention('bias');
  const readReg = useCallback(() => store.getState().params.reg, [store]);
  return (
    <section className="data-section data-conventions" aria-label="Conventions">
      <Choice {...layout} />
      <Choice {...reduction} />
      <Choice {...regulariser} />
      <Choice {...bias} />
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
