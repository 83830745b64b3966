import './featureName.css';

/** Names up to this length stand in one line wherever numbers do. */
const short = 11;

/** A feature's name in the head of a table: one that came with a file may be long, and breaks where it must. */
export function FeatureName({ name }: { readonly name: string }) {
  return name.length > short ? <span className="long-name">{name}</span> : name;
}
