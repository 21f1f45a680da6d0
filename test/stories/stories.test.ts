import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.js';
import { problemsOn } from '../page-problems.js';

interface StoryIndex {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

/** How many stories are open at a time: each waits more for its page than it computes. */
const LANES = 2;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

test('every story renders, logs no error and asks nobody else for anything', async () => {
  const ids = await storyIDs();
  expect(ids.length).toBeGreaterThan(0);
  const problems: string[] = [];
  const waiting = ids.values();
  await Promise.all(Array.from({ length: LANES }, () => walk(waiting, problems)));
  expect(problems).toEqual([]);
});

test('every page of the documentation has its Markdown beside it, and shows it', async () => {
  const ids: Readonly<Record<string, string>> = JSON.parse(await textOf('docs/pages.json'));
  const texts = await Promise.all(Object.keys(ids).map(textOf));
  expect(texts.filter((text) => !text.startsWith('# '))).toEqual([]);
  expect(await textOf('llms.txt')).toContain('llms-full.txt');
  // Those that a person wrote, and of the others, which are made alike, a few.
  const looked = Object.entries(ids).filter(
    ([path], index) => path.startsWith('docs/guide/') || index % 12 === 0,
  );
  const problems: string[] = [];
  const waiting = [...new Set(looked.map(([, id]) => id))].values();
  await Promise.all(Array.from({ length: LANES }, () => walk(waiting, problems, problemsOfPage)));
  expect(problems).toEqual([]);
});

/** The address of a file of Storybook. */
function urlOf(path: string): string {
  return new URL(path, inject('storybookURL')).href;
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(urlOf(path));
  expect(response.status, path).toBe(200);
  return response.text();
}

async function problemsOfPage(id: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    const problems = problemsOn(page);
    await page.goto(urlOf(`iframe.html?viewMode=docs&id=${id}`));
    await page.locator('.docs-page h1').first().waitFor();
    return problems;
  } finally {
    await page.close();
  }
}

/** Looks at one after another, of those that no other lane has taken. */
async function walk(
  waiting: Iterable<string>,
  problems: string[],
  look: (id: string) => Promise<readonly string[]> = problemsOf,
): Promise<void> {
  for (const id of waiting) {
    const found = await look(id).catch((thrown: unknown) => [String(thrown)]);
    for (const problem of found) problems.push(`${id}: ${problem}`);
  }
}

async function storyIDs(): Promise<readonly string[]> {
  const response = await fetch(urlOf('index.json'));
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
    await page.goto(urlOf(`iframe.html?viewMode=story&id=${id}`));
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached' });
    const isBroken = await page.locator('body.sb-show-errordisplay').count();
    return isBroken ? [...problems, await page.locator('#error-message').innerText()] : problems;
  } finally {
    await page.close();
  }
}
