// @ts-check
// npm start: everything from a fresh clone to a served page.
//   npm start -- --port 8080 --host
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { root } from './programs.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
});
const port = Number(values.port ?? process.env['PORT'] ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(
    `The port is a whole number from 1 to 65535, not ${String(values.port ?? process.env['PORT'])}.`,
  );
  process.exit(1);
}

ensureInstalled();
const { build, preview } = await import('vite');
await build({ root });
// A port that is taken leads to the next free one.
const server = await preview({ root, preview: { port, host: values.host, strictPort: false } });
console.log('\nTermwise is served at');
server.printUrls();
console.log('Ctrl+C ends it.');
