import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { initialFiles } from './initialFiles';

const limits = { script: 150, firstLoad: 300 };
const unit = 1024;

interface Weight {
  readonly kind: 'page' | 'script' | 'style' | 'font';
  readonly path: string;
  readonly bytes: number;
}

/** What a host that compresses sends: fonts are compressed already. */
function transferred(path: string): number {
  const content = readFileSync(path);
  return path.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
}

function sum(weights: readonly Weight[]): number {
  return weights.reduce((total, { bytes }) => total + bytes, 0);
}

const kilobytes = (bytes: number): string => (bytes / unit).toFixed(1).padStart(8);

/** Weighs the first load; every font counts, though a page asks only for those it shows. */
function weigh(folder: string, files: readonly string[]): Weight[] {
  const { scripts, styles } = initialFiles(readFileSync(join(folder, 'index.html'), 'utf8'));
  const fonts = files.filter((path) => path.endsWith('.woff2'));
  const kinds = { page: ['index.html'], script: scripts, style: styles, font: fonts } as const;
  return Object.entries(kinds).flatMap(([kind, paths]) =>
    paths.map((path) => ({ kind: kind as Weight['kind'], path, bytes: transferred(join(folder, path)) })),
  );
}

/** Prints what the first load weighs, and fails the build when it weighs too much. */
export function budget(): Plugin {
  let folder = 'dist';
  return {
    name: 'termwise:budget',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle(error?: Error) {
      if (error !== undefined) return;
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const weights = weigh(folder, files);
      const script = sum(weights.filter(({ kind }) => kind === 'script'));
      const firstLoad = sum(weights);

      const lines = weights.map(({ kind, path, bytes }) => `${kilobytes(bytes)}  ${kind.padEnd(7)}${path}`);
      console.log(['First load, KB (fonts as they are, the rest gzipped)', ...lines].join('\n'));
      console.log(`${kilobytes(script)}  initial JavaScript, at most ${String(limits.script)}`);
      console.log(`${kilobytes(firstLoad)}  first load, at most ${String(limits.firstLoad)}`);

      const foreign = files.filter((path) => /\.(woff|ttf|otf|eot)$/.test(path));
      const faults = [
        ...(script > limits.script * unit ? ['The initial JavaScript is over its budget.'] : []),
        ...(firstLoad > limits.firstLoad * unit ? ['The first load is over its budget.'] : []),
        ...foreign.map((path) => `${path} is a font, but not woff2.`),
      ];
      if (faults.length > 0) this.error(faults.join('\n'));
    },
  };
}
