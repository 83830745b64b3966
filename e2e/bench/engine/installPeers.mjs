import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers', import.meta.url));

/** Installs the libraries of e2e/bench/peers where they are missing: they are no part of the app's own install. */
export function installPeers() {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  console.log('Installing the libraries to compare with ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}
