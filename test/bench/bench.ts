import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.js';
import { isBorne, measureLiveRoom, printedLiveRoom } from './live-room.js';
import { measure, type Sample } from './measure.js';
import { buildPages, servePages } from './pages.js';
import { printed, type Results, summarize } from './results.js';
import { SCENARIOS } from './scenarios.js';
import { isKept, measureSeats, printedSeats } from './seats.js';
import { isServed, measureServer, printedServer } from './server/server-load.js';
import { isStarted, measureStart, printedStart } from './start.js';

/** Who runs; the last one is the limit that the others are compared with. */
const CONTESTANTS = ['parlor', 'limit'] as const;
const ROUNDS = 5;

/**
 * Measures first what needs no browser: an engine that starts on a folder, which `--start` measures alone, and a server
 * with its clients, in milliseconds of this machine (server/run.mjs measures it alone). Writes `results.json` beside this
 * file.
 */
export async function run(args: readonly string[]): Promise<number> {
  const rounds = args.includes('--quick') ? 1 : ROUNDS;
  const starts = await measureStart(rounds < ROUNDS);
  process.stdout.write(printedStart(starts));
  if (args.includes('--start')) return starts.every(isStarted) ? 0 : 1;
  const served = await measureServer(rounds < ROUNDS);
  process.stdout.write(printedServer(served));
  const isWell = await runInChromium(rounds);
  return isWell && starts.every(isStarted) && isServed(served) ? 0 : 1;
}

/**
 * Runs everything in one Chromium, so that only ratios count: the machine is the same for all. The order is turned
 * around in every round. Seats need no browser: their clock is simulated.
 */
async function runInChromium(rounds: number): Promise<boolean> {
  await buildPages([...CONTESTANTS, 'live-room']);
  const server = await servePages();
  const browser = await launchChromium();
  try {
    const samples: Sample[] = [];
    const rowNodes = await nodesOf(browser, server.url);
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? CONTESTANTS : [...CONTESTANTS].reverse();
      for (const scenario of SCENARIOS) {
        for (const contestant of order) {
          samples.push(await measure(browser, { url: server.url, contestant, scenario, rowNodes }));
        }
      }
    }
    const results = summarize(samples, { limit: 'limit', chromium: browser.version(), rounds });
    await save(results, rounds === ROUNDS);
    process.stdout.write(printed(results));
    const liveRoom = await measureLiveRoom(browser, server.url);
    process.stdout.write(printedLiveRoom(liveRoom));
    const seats = await measureSeats(rounds < ROUNDS);
    process.stdout.write(printedSeats(seats));
    return results.isFair && liveRoom.every(isBorne) && seats.every(isKept);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The limit is told how many elements a row of the kit has, and makes as many. */
async function nodesOf(browser: Browser, url: string): Promise<number> {
  const [scenario] = SCENARIOS;
  if (!scenario) throw new Error('There is nothing to measure.');
  const sample = await measure(browser, { url, contestant: 'parlor', scenario, rowNodes: 0 });
  return Math.round(sample.nodesPerRow);
}

async function save(results: Results, isWhole: boolean): Promise<void> {
  if (!isWhole) return;
  const path = join(import.meta.dirname, 'results.json');
  await writeFile(path, `${JSON.stringify(results, undefined, 2)}\n`);
}
