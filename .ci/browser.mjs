// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
export const headlessShell = 'chromium-headless-shell';

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

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
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

/** The browser that CHROMIUM_PATH names, if it names one. */
function named() {
  const path = env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (runs(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, and no browser runs there.`);
}

/**
 * The browser named by CHROMIUM_PATH, else one of the system's, else Playwright's download.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  return named() ?? [...onPath(commands), ...usualPlaces()].find(runs) ?? (await downloaded());
}

/**
 * Debian's Chromium without the parts that draw a window: the same pages from the same source, in half the
 * time. The bench measures in the whole browser, which is what people have.
 * @returns {string | undefined}
 */
export function findHeadlessShell() {
  return named() ?? onPath([headlessShell]).find(runs);
}

/** Keeps Chromium to the pages it is given; the sandbox cannot be had by the superuser. */
export const browserArguments = [
  ...(typeof process.getuid === 'function' && process.getuid() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // As a browser with a window sets text; the one without would fit letters to the pixels of the screen.
  '--font-render-hinting=none',
];
