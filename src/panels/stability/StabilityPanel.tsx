import { useId, useMemo, useRef, useState } from 'react';
import type { NumberFormat } from '../../engine';
import { useAppState } from '../../state/useAppState';
import { usePosition } from '../../state/usePosition';
import { LiveText } from '../../ui/LiveText';
import { PulseContext, useLivePatch, usePulse } from '../../ui/live';
import { SettledText } from '../../ui/SettledText';
import { View } from '../../ui/View';
import { ConstantFields } from './ConstantFields';
import { createConstant, eitherPulse } from './constant';
import { FormatChoice } from './FormatChoice';
import { StabilityTable } from './StabilityTable';
import { useComparison } from './useComparison';
import { breakageWords, driftWords } from './words';
import './stability.css';

/** A constant added to all scores of the example: what becomes of softmax without the shift, and with it. */
export function StabilityPanel({ label }: { readonly label: string }) {
  const { step } = usePosition();
  return <Shifts key={step.id} label={label} opening={step.constant ?? 0} />;
}

interface ShiftsProps {
  readonly label: string;
  /** The constant that the step opens with. */
  readonly opening: number;
}

function Shifts({ label, opening }: ShiftsProps) {
  const i = useAppState((state) => state.cursor.i);
  const [constant] = useState(() => createConstant(opening));
  const [format, setFormat] = useState<NumberFormat>('float64');
  const outer = usePulse();
  const pulse = useMemo(() => eitherPulse(outer, constant), [outer, constant]);
  const read = useComparison(constant, format);
  const description = useId();
  const words = () => `${breakageWords(read(), format)} ${driftWords(read(), format)}`.trim();

  return (
    <PulseContext value={pulse}>
      <View label={label} title={`Example ${i}, the same number added to all its scores`}>
        <div className="stability-controls">
          <ConstantFields constant={constant} describedBy={description} />
          <FormatChoice value={format} onChange={setFormat} />
        </div>
        <StabilityTable read={read} />
        <Verdict read={words} broken={() => read().breakage !== undefined} />
        <SettledText id={description} read={words} />
      </View>
    </PulseContext>
  );
}

/** What became of the column without the shift; loud where it broke. */
function Verdict({ read, broken }: { readonly read: () => string; readonly broken: () => boolean }) {
  const node = useRef<HTMLParagraphElement>(null);
  useLivePatch(() => {
    node.current?.toggleAttribute('data-broken', broken());
  }, [broken]);
  return (
    <p ref={node} className="stability-verdict" aria-hidden="true">
      <LiveText read={read} />
    </p>
  );
}
