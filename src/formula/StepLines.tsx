import { Line } from './Line';
import { useNumbers } from './numbers';

interface StepLinesProps {
  readonly hero: string;
  readonly numbers: string;
  readonly className?: string;
  /** The chapter: its lines move into one another. */
  readonly derivation: string;
  /** Whether the numbers wait for a prediction. */
  readonly heldBack?: boolean;
}

/** The step's line and the same line with numbers, as the learner chose to read them. The sentence is said once. */
export function StepLines({ hero, numbers, className = '', derivation, heldBack = false }: StepLinesProps) {
  const { reading } = useNumbers();
  const classes = (name: string) => `${className} ${name}`.trim();
  if (heldBack)
    return <Line id={hero} heldBack className={classes('equation-hero')} derivation={derivation} />;
  if (reading === 'stacked')
    return (
      <Line id={hero} className={classes('equation-hero equation-stacked')} derivation={derivation} stacked />
    );
  return (
    <>
      {reading === 'numbers' ? null : (
        <Line id={hero} className={classes('equation-hero')} derivation={derivation} />
      )}
      {reading === 'symbols' ? null : (
        <Line id={numbers} className={classes('equation-numbers')} silent={reading === 'both'} />
      )}
    </>
  );
}
