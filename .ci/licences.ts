import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages of the development list whose fonts or style sheets are part of the page. */
const alsoShipped = /^(@fontsource\/|katex$)/;

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function licenceOf(packages: string, name: string): string {
  const folder = join(packages, name);
  const { version, license = 'see below' } = readManifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}: ${license}\n\n${text}\n`;
}

/** Puts the licences of everything that is shipped beside it, as they ask for. */
export function licences(): Plugin {
  let root = '.';
  return {
    name: 'termwise:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const { dependencies = {}, devDependencies = {} } = readManifest(root);
      const names = [
        ...Object.keys(dependencies),
        ...Object.keys(devDependencies).filter((name) => alsoShipped.test(name)),
      ];
      const own = readFileSync(join(root, 'LICENSE'), 'utf8');
      const texts = names.map((name) => licenceOf(join(root, 'node_modules'), name));
      const source = [own, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
