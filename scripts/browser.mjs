import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FONTS = '/etc/fonts';

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);

/** Whether it runs here: it may be of another platform, or lack a library. */
const starts = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** The browser that the package brings along; it unpacks its own libraries when told that it runs on such a machine. */
const packed = async () => {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  // Its own fonts know neither Arabic nor Chinese.
  if (existsSync(FONTS)) process.env.FONTCONFIG_PATH ??= FONTS;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const file = await chromium.executablePath();
    return starts(file) ? file : null;
  } catch {
    return null;
  }
};

/**
 * A browser that can be started: CHROME_PATH, else the packed one, else the system's. Null: there is none. The packed one has
 * no windows, which makes a page of it four times as cheap.
 */
export const browserPath = async () => process.env.CHROME_PATH ?? (await packed()) ?? onPath() ?? null;

/** Installs Debian's Chromium where that is possible; says in one line what to do where nothing is. */
export const installBrowser = (fail, execFile) => {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isExecutable('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …');
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    try {
      execFile('apt-get', ['update', '-qq'], quiet);
      execFile('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
      return;
    } catch {
      console.log('Debian’s Chromium could not be installed.');
    }
  }
  if (process.platform !== 'linux') fail('The browser tests need Chromium or Chrome: install it, or name it in CHROME_PATH.');
};
