import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundleServer } from '../process/bundle-server.js';
import { earlyStorage } from './early-storage.js';
import { faultsOf } from './faults.js';
import { type KillOptions, runKills } from './kill-run.js';
import { Ledger } from './ledger.js';

const isLong = process.env['PARLOR_LONG'] === '1';
const KILLS = isLong ? 100 : 2;

/** Milliseconds that a run may take: each kill is a process that starts, in some seconds where others are at work. */
const TIMEOUT = isLong ? 1_200_000 : 120_000;

/** A server's program and a folder, gone when the test is over; and a seed, which is told when it fails. */
async function victim(plugins: Plugin[] = []): Promise<Omit<KillOptions, 'kills'>> {
  const folder = await mkdtemp(join(tmpdir(), 'parlor-kill-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { script, remove } = await bundleServer(plugins);
  onTestFinished(remove);
  const seed = process.env['PARLOR_SEED'] ?? Math.floor(Math.random() * 1e9);
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') console.error(`The seed was ${seed}: PARLOR_SEED=${seed}`);
  });
  return { script, folder, seed };
}

describe('a server that is killed under load', () => {
  test(`${KILLS} times has lost nothing that it acknowledged, and doubled nothing`, {
    timeout: TIMEOUT,
  }, async () => {
    const report = await runKills({ ...(await victim()), kills: KILLS });
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(KILLS * 5);
  });

  test('is caught when it answers before it stores', { timeout: TIMEOUT }, async () => {
    const saboteur = await victim([earlyStorage()]);
    const { faults } = await runKills({ ...saboteur, kills: 3, mostBetween: 5 });
    expect(faults.join('\n')).toMatch(/is lost/);
  });
});

describe('what is wrong with a world', () => {
  function world(texts: readonly string[], value: number, count = 3) {
    const kept = texts.map((text, index) => ({ text, sequence: index + 1 }));
    return {
      places: new Map([['here', kept]]),
      registers: new Map([['note', value]]),
      tallies: new Map([['count', count]]),
    };
  }

  function ledger(): Ledger {
    const made = new Ledger();
    made.end(made.begin('here', 'one'), 'acknowledged', 1);
    made.end(made.begin('here', 'two'), 'acknowledged', 2);
    made.end(made.begin('here', 'perhaps'), 'unknown');
    made.end(made.begin('here', 'never'), 'refused');
    Object.assign(made.register('note'), { tried: 4, acknowledged: 3 });
    const tally = made.tally('count');
    tally.counted(1);
    tally.isUnknown();
    tally.counted(3);
    return made;
  }

  test.each([
    ['all is there', ['one', 'two'], 3],
    ['what nobody knows is there as well', ['one', 'two', 'perhaps'], 4],
  ])('is nothing when %s', (_what, texts, value) => {
    expect(faultsOf(ledger(), world(texts, value))).toEqual([]);
  });

  test.each([
    ['what is lost', ['one'], 3, 'here: “two” is lost'],
    ['what is there twice', ['one', 'two', 'two'], 3, 'here: “two” is there twice'],
    ['what is in another order', ['two', 'one'], 3, 'here: “two” is before what was there already'],
    [
      'what has another number',
      ['perhaps', 'one', 'two'],
      3,
      '“one” was acknowledged as 1 and is 2',
    ],
    ['what was refused', ['one', 'two', 'never'], 3, 'here: “never” was refused and is there'],
    ['what nobody has said', ['one', 'two', 'three'], 3, 'here: “three” was never said'],
    ['an old value', ['one', 'two'], 2, 'note holds 2; acknowledged was 3, tried 4'],
  ])('is %s', (_what, texts, value, fault) => {
    expect(faultsOf(ledger(), world(texts, value))).toContain(fault);
  });

  test.each([
    ['done twice', 4, 'count holds 4; it was counted up to 3'],
    ['lost', 2, 'count holds 2; it was counted up to 3'],
  ])('is a count that was %s', (_what, count, fault) => {
    expect(faultsOf(ledger(), world(['one', 'two'], 3, count))).toEqual([fault]);
  });

  test('is a count that was told and cannot be', () => {
    const made = ledger();
    made.tallies[0]?.counted(5);
    expect(faultsOf(made, world(['one', 'two'], 3, 5))).toEqual([
      'count was counted up to 5 from 3',
    ]);
  });

  test('is what nobody was told about', () => {
    const made = ledger();
    made.begin('here', 'three');
    expect(faultsOf(made, world(['one', 'two'], 3))).toEqual([
      'here: nobody was told what became of “three”',
    ]);
  });
});
