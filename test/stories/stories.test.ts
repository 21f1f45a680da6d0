import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.js';
import { problemsOn } from '../page-problems.js';
import { type StorybookServer, serveStorybook } from './storybook-server.js';

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

/** How many stories are open at a time: each waits more for its page than it computes. */
const LANES = 2;

let storybook: StorybookServer;
let browser: Browser;

beforeAll(async () => {
  storybook = await serveStorybook();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await storybook?.close();
});

test('every story renders, logs no error and asks nobody else for anything', async () => {
  const ids = await storyIDs();
  expect(ids.length).toBeGreaterThan(0);
  const problems: string[] = [];
  const waiting = ids.values();
  await Promise.all(Array.from({ length: LANES }, () => walk(waiting, problems)));
  expect(problems).toEqual([]);
});

/** Looks at one story after another, of those that no other lane has taken. */
async function walk(waiting: Iterable<string>, problems: string[]): Promise<void> {
  for (const id of waiting) {
    const found = await problemsOf(id).catch((thrown: unknown) => [String(thrown)]);
    for (const problem of found) problems.push(`${id}: ${problem}`);
  }
}

async function storyIDs(): Promise<readonly string[]> {
  const response = await fetch(storybook.url('index.json'));
  const index: StoryIndex = JSON.parse(await response.text());
  return Object.values(index.entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/** Each in a browser of its own, as it were: two that share a cache wait for each other's media. */
async function problemsOf(id: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    const problems = problemsOn(page);
    await page.goto(storybook.url(`iframe.html?viewMode=story&id=${id}`));
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    const isBroken = await page.locator('body.sb-show-errordisplay').count();
    return isBroken ? [...problems, await page.locator('#error-message').innerText()] : problems;
  } finally {
    await page.close();
  }
}
