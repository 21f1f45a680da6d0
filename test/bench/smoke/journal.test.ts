import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Journal } from '../contest/journal.js';
import type { Sample } from '../contest/sample.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlor-journal-'));
});

afterEach(() => rm(folder, { recursive: true }));

const path = () => join(folder, 'deep/samples.jsonl');

function sampleOf(scenario: string, contestant: string, round: number): Sample {
  return { scenario, contestant, round, outcome: { is: 'measured', figures: { cpu: 12.5 } } };
}

test('what was measured before a contest was cut off is found again', async () => {
  const journal = await Journal.begin(path(), 'pages');
  await journal.add(sampleOf('append', 'parlor', 0));
  await journal.add(sampleOf('append', 'limit', 0));
  const resumed = await Journal.resume(path(), 'pages');
  expect(resumed.samples).toEqual(journal.samples);
  expect(resumed.find('append', 'limit', 0)).toEqual(sampleOf('append', 'limit', 0));
  expect(resumed.find('append', 'limit', 1)).toBeUndefined();
  await resumed.add(sampleOf('append', 'limit', 1));
  expect((await Journal.resume(path(), 'pages')).samples).toHaveLength(3);
});

test('what was measured of other pages is not gone on with', async () => {
  await Journal.begin(path(), 'pages');
  await expect(Journal.resume(path(), 'other pages')).rejects.toThrow('is of other pages');
});

test('one that begins anew forgets the last one', async () => {
  const journal = await Journal.begin(path(), 'pages');
  await journal.add(sampleOf('append', 'parlor', 0));
  await Journal.begin(path(), 'pages');
  expect((await Journal.resume(path(), 'pages')).samples).toEqual([]);
});
