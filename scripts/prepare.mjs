/**
 * Makes a checkout ready, before `npm start` and `npm test`: installs what is missing, builds what changed. Built-ins of
 * Node only, because nothing is installed yet. `prepare.mjs test` also makes sure that there is a browser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath, installBrowser } from './browser.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(ROOT);

const LEAST_NODE = [20, 19];
const LOCK = 'var/prepare.lock';
const INSTALLED = 'node_modules/.installed-digest';

const fail = (line) => {
  console.error(line);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
  fail(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** One preparation at a time: two of them would install and build into each other's files. */
const takeLock = () => {
  mkdirSync('var', { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(LOCK, { force: true }));
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(Number(readFileSync(LOCK, 'utf8')))) rmSync(LOCK, { force: true });
      else if (waited === 0) console.log('Another preparation of this checkout is running: waiting for it.');
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
};

const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => filesUnder(join(path, entry.name)))
    : [path];

const digestOf = (paths) => {
  const digest = createHash('sha256').update(process.versions.modules);
  for (const file of paths.filter(existsSync).flatMap(filesUnder)) digest.update(`\0${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
};

const stands = (stamp, digest) => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

const run = (command, parameters) => {
  const { status } = spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) fail(`"${[command, ...parameters].join(' ')}" failed; what it said stands above.`);
};

const has = (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;

const install = () => {
  const digest = digestOf(['package-lock.json', '.npmrc']);
  if (stands(INSTALLED, digest)) return;
  const missing = ['python3', 'make', 'g++'].filter((tool) => !has(tool));
  if (missing.length > 0)
    console.log(`SQLite's driver may have to be compiled, for which ${missing.join(', ')} would be needed and cannot be found here.`);
  console.log('Installing packages: two minutes or so, the first time.');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALLED, digest);
};

const build = (part, sources, script) => {
  const stamp = `dist/.${part}-digest`;
  const digest = digestOf([...sources, 'package-lock.json', 'package.json']);
  if (stands(stamp, digest)) return;
  console.log(`Building the ${part} …`);
  run('npm', ['run', '--silent', script]);
  writeFileSync(stamp, digest);
};

takeLock();
install();
build('backend', ['backend', 'tsconfig.json', 'tsconfig.backend.json', 'nest-cli.json'], 'build:backend');
build('frontend', ['frontend', 'scripts', 'vite.config.ts', 'tsconfig.frontend.json', 'data/terms.csv', 'data/sdgs.csv'], 'build:frontend');
if (process.argv[2] === 'test' && !(await browserPath())) installBrowser(fail, execFileSync);
