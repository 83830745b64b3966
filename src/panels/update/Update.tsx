import './update.css';

interface UpdateProps {
  readonly onLoad: () => void;
  readonly onLater: () => void;
}

/** Offers a new version of the page; nothing reloads by itself. */
export function Update({ onLoad, onLater }: UpdateProps) {
  return (
    <div className="update" role="status">
      A new version of this page is ready.{' '}
      <button type="button" className="control" onClick={onLoad}>
        Load it
      </button>{' '}
      <button type="button" className="control" onClick={onLater}>
        Later
      </button>
    </div>
  );
}
