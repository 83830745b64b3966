const shapes = {
  first: 'M4 3v12M14 3.5 6.5 9l7.5 5.5z',
  back: 'M12.5 3.5 5 9l7.5 5.5z',
  next: 'M5.5 3.5 13 9l-7.5 5.5z',
  last: 'M14 3v12M4 3.5 11.5 9 4 14.5z',
  play: 'M9 1.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M7 5.5 12.5 9 7 12.5z',
  pause: 'M6 4v10M12 4v10',
} as const;

export type StepIconName = keyof typeof shapes;

export function StepIcon({ name }: { readonly name: StepIconName }) {
  return (
    <svg className="transport-icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={shapes[name]} fillRule="evenodd" />
    </svg>
  );
}
