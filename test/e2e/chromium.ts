import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Where distributions and Google put the browser, in the order we prefer them: first Chromium without a window of its
 * own, which takes half of the time.
 */
const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox because root has none; nothing that would reach for the network on its own. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const HELP = `No Chromium was found for the browser tests. Do one of these:
  - install it: "apt-get install chromium-headless-shell" on Debian, or Google Chrome anywhere;
  - set CHROMIUM_PATH to the executable of a Chromium or Chrome you have;
  - let Playwright fetch its own: "npx playwright-core install chromium".`;

/**
 * The path of a Chromium to test in: CHROMIUM_PATH, else the system's, else Playwright's own. As root on Debian a
 * missing one is installed with apt. May be called by several processes at once.
 */
export function ensureChromium(): string {
  return findChromium() ?? installWithApt() ?? fail();
}

/** A camera and a microphone that are always allowed: the microphone hears a beep each second. */
export const FAKE_DEVICES = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** The same, and pages on this machine reach each other, so that voices travel between them. */
export const VOICES = [...FAKE_DEVICES, '--allow-loopback-in-peer-connection'];

/** Starts a headless Chromium with the arguments every browser test uses, and some of one's own. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...LAUNCH_ARGS, ...args] });
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isExecutable(named) ? named : fail(`CHROMIUM_PATH is not executable: ${named}`);
  return [...SYSTEM_PATHS, chromium.executablePath()].find(isExecutable);
}

function installWithApt(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.info('No Chromium found: installing it with apt-get (once)…');
  const install = 'apt-get install -y -q --no-install-recommends';
  const either = `${install} chromium-headless-shell || ${install} chromium`;
  // flock makes callers that come second wait, and they then find it installed.
  execFileSync(
    'flock',
    [
      join(tmpdir(), 'parlor-apt.lock'),
      'sh',
      '-c',
      `test -x /usr/bin/chromium-headless-shell || { apt-get update -q && { ${either}; }; }`,
    ],
    { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  );
  return findChromium();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(reason?: string): never {
  throw new Error(reason ? `${reason}\n${HELP}` : HELP);
}
