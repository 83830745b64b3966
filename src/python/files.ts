const sources = import.meta.glob<string>(['./numpy/*.py', './runner/*.py'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The programs of the stand-in and of what runs a learner’s source: path in the runtime’s own file system → text. */
export const programs: readonly (readonly [path: string, text: string])[] = Object.entries(sources).map(
  ([path, text]) => [path.replace(/^\.\//, '/lib/'), text],
);
