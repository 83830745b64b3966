interface ImportReadingProps {
  readonly file: string;
  /** 0 to 1 */
  readonly part: number;
  readonly onCancel: () => void;
}

/** While a worker reads the file: how far it is, and the way out. */
export function ImportReading({ file, part, onCancel }: ImportReadingProps) {
  return (
    <div className="import-reading">
      <p id="import-progress" role="status">{`Reading ${file}`}</p>
      <progress aria-labelledby="import-progress" value={part} max={1} />
      <p>
        <button type="button" className="control import-main" data-stage-head onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  );
}
