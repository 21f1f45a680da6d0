import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../e2e/chromium.js';
import { FED, KIT } from '../contest/contestants.js';
import { Stage } from '../contest/stage.js';
import type { Part } from '../page/probe/probe.js';
import { buildPages, buildProbe, PAGES, servePages } from '../pages.js';

const OUT = join(import.meta.dirname, '../../.artifacts/bench-smoke');
/** The last of them is mine: what comes next is another's, and the row before it stays as it is. */
const SOME = 61;
/** `npm test` looks at the page that is fed, and at the engine's for the seats; `npm run test:long` at both. */
const contestants = process.env['PARLOR_LONG'] === '1' ? [KIT, FED] : [FED];

let browser: Browser;
let server: { url: string; close(): Promise<void> };
let probe = '';
let stage: Stage | undefined;

beforeAll(async () => {
  const pages = [KIT, FED].map((name) => ({ name, folder: PAGES }));
  await buildPages(pages, OUT);
  probe = await buildProbe(OUT);
  server = await servePages(OUT);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

afterEach(async () => {
  expect(stage?.errors).toEqual([]);
  await stage?.close();
  stage = undefined;
});

async function open(contestant: string, part: Part, countsRenders = false): Promise<Stage> {
  const rowNodes = { thread: 0, list: 0 };
  const { url } = server;
  stage = await Stage.open({ browser, url, probe, contestant, part, rowNodes, countsRenders });
  return stage;
}

/** The texts of the rows in the document, in their order. */
function texts(on: Stage): Promise<string[]> {
  return on.page.evaluate((part) => {
    const rows = [...(window.contestant?.[part]?.rows() ?? [])];
    return rows
      .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
      .map((row) => row.textContent ?? '');
  }, on.part);
}

describe.each(contestants)('the thread of the page %s', (contestant) => {
  let on: Stage;

  beforeEach(async () => {
    on = await open(contestant, 'thread');
    await on.thread('prepare', SOME);
  });

  test('opens at its end, follows what comes, and goes', async () => {
    await on.thread('mount');
    expect((await texts(on)).at(-1)).toContain('60: ');
    await on.thread('append', 1);
    expect((await texts(on)).at(-1)).toContain('61: ');
    await on.watch('end');
    await on.thread('stream', 200, 500);
    expect((await texts(on)).at(-1)).toContain('161: ');
    await on.settle();
    expect((await on.stopWatching()).frames).toBeGreaterThan(1);
    await on.thread('unmount');
    expect(await texts(on)).toEqual([]);
  });

  test('keeps its place when older messages come, and shows one that is jumped to', async () => {
    await on.thread('mount');
    await on.settle();
    await on.scrollTo(0);
    await on.settle();
    // Whole pages: the engine's are of 15.
    expect((await texts(on))[0]).toMatch(/\D(0|-14): /);
    await on.watch('reader');
    await on.thread('prepend', 50);
    await on.settle();
    expect((await on.stopWatching()).moved).toBeLessThan(200);
    await on.watch({ target: 55 });
    await on.thread('jumpTo', 55);
    await on.settle();
    expect((await texts(on)).some((text) => text.includes('55: '))).toBe(true);
    expect((await on.stopWatching()).moved).toBeLessThan(800);
    await on.scrollTo(0);
    await on.settle();
    expect((await texts(on))[0]).toMatch(/-(50|64): /);
  });
});

describe('the thread of a page', () => {
  test('takes what is typed while messages come', async () => {
    const on = await open(FED, 'thread');
    await on.thread('prepare', SOME);
    await on.thread('mount', { composer: true });
    const [keys] = await Promise.all([on.type(4, 20), on.thread('stream', 50, 200)]);
    expect(keys.handled).toHaveLength(4);
    const written = await on.page.evaluate(() => {
      const field = window.contestant?.thread?.composer?.();
      return field instanceof HTMLTextAreaElement ? field.value : undefined;
    });
    expect(written).toBe('abcd');
  });

  test('is swept through, and one row is rendered for one message', async () => {
    const on = await open(FED, 'thread', true);
    await on.thread('prepare', SOME);
    await on.thread('mount');
    await on.settle();
    await on.watch('blank');
    await on.sweep();
    expect((await on.stopWatching()).frames).toBeGreaterThan(100);
    await on.settle();
    const { commits, rows } = await on.rendered(() => on.thread('append', 1));
    expect(commits).toBeGreaterThan(0);
    expect(rows).toBe(1);
  });

  test('is not said to have kept something in its place that was never in sight', async () => {
    const on = await open(FED, 'thread');
    await on.thread('prepare', SOME);
    await on.thread('mount');
    await on.watch({ target: 10 });
    await on.settle();
    await expect(on.stopWatching()).rejects.toThrow('Message 10 was never in sight.');
  });

  test('is seen to be blank without rows, also at its top', async () => {
    const on = await open(FED, 'thread');
    await on.thread('prepare', SOME);
    await on.thread('mount');
    await on.page.addStyleTag({ content: '.parlor-thread-row { display: none !important }' });
    await on.settle();
    await on.scrollTo(0);
    await on.watch('blank');
    await on.settle();
    const { frames, blankFrames, blank } = await on.stopWatching();
    expect(blankFrames).toBeGreaterThanOrEqual(frames);
    expect(blank).toBeGreaterThan(700);
  });

  test('shows one talk after the other', async () => {
    const on = await open(FED, 'thread');
    await on.thread('prepare', SOME, 3);
    for (const talk of [0, 1, 2]) {
      await on.thread('mount', { talk });
      expect((await texts(on)).at(-1)).toContain('60: ');
      await on.thread('unmount');
    }
    expect(await on.heap()).toBeGreaterThan(0);
  });
});

describe.each(contestants)('the list of the page %s', (contestant) => {
  test('opens at its top, shows what changes, and what moves up', async () => {
    const on = await open(contestant, 'list');
    await on.list('prepare', SOME);
    await on.list('mount');
    expect((await texts(on))[0]).toContain('0: ');
    await on.list('changeFirst', 'Heard');
    expect((await texts(on))[0]).toContain('Heard');
    await on.list('moveToTop', 5, 'Seen');
    // Of two of the same second the service says the one first that was there first.
    const top = (await texts(on)).slice(0, 2).join();
    expect(top).toContain('Seen');
    expect(top).toContain('Heard');
    const { perRow } = await on.nodes();
    expect(perRow).toBeGreaterThan(5);
  });
});

test('the seats are taken, change one by one, and show how loud people are', async () => {
  const on = await open(KIT, 'seats');
  await on.seats('mount', 9);
  await on.seats('changeOne', 3);
  const muted = () => on.page.locator('.parlor-seat-cell[data-muted]').count();
  expect(await muted()).toBe(1);
  await on.seats('changeOne', 3);
  expect(await muted()).toBe(0);
  await on.seats('levels', 20, 300);
  const speaking = await on.page.locator('.parlor-seat-ring[data-speaking]').count();
  expect(speaking).toBeGreaterThan(0);
});
