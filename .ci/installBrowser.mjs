// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { findBrowser, findHeadlessShell, headlessShell } from './browser.mjs';
import { local, program } from './programs.mjs';

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function attempt(command, parameters) {
  console.log(`> ${[command, ...parameters].join(' ')}`);
  const result = spawnSync(command, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/** What makes a command the superuser's: nothing, sudo without a password, or it cannot be. */
function privilege() {
  if (typeof process.getuid !== 'function') return undefined;
  if (process.getuid() === 0) return [];
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n'] : undefined;
}

function fromDebian() {
  const prefix = privilege();
  if (prefix === undefined || !existsSync('/usr/bin/apt-get')) return;
  /** @param {string[]} parameters */
  const aptGet = (...parameters) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...parameters];
    return attempt(command, rest);
  };
  // A stale list of packages is still worth a try.
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', headlessShell);
}

/**
 * A browser for the journeys, found or installed: Debian's headless one, the system's, Playwright's download. On
 * CI the headless one is installed even where another browser is found, for the half of the time it takes.
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser() {
  const present = findHeadlessShell() ?? (env['CI'] === undefined ? await findBrowser() : undefined);
  if (present !== undefined) return present;
  fromDebian();
  const packaged = findHeadlessShell() ?? (await findBrowser());
  if (packaged !== undefined) return packaged;
  attempt(program, [local.playwright, 'install', 'chromium']);
  return findBrowser();
}

export const noBrowser = [
  'No browser was found for the journeys, and none could be installed.',
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one, and run again.',
].join('\n');
