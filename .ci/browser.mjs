// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where browsers built on Chromium are usually installed, by operating system. */
function usualPlaces() {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return applications.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    const tails = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => tails.map((tail) => join(root, tail)));
  }
  return ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    [...commands, 'chrome'].map((name) => join(folder, name)),
  );
}

function onPath() {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether the program really is a browser: some distributions put a stub there that only says how
 * to install one. On Windows asking for the version would open a window, so the file has to do.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}

/** Playwright's own download, if it was ever made. */
async function downloaded() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The browser the journeys use: the one named by CHROMIUM_PATH, else one of the system's, else
 * Playwright's download.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and no browser runs there.`);
  }
  return [...onPath(), ...usualPlaces()].find(runs) ?? (await downloaded());
}

/** Keeps Chromium to the pages it is given; the sandbox cannot be had by the superuser. */
export const browserArguments = [
  ...(typeof process.getuid === 'function' && process.getuid() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
