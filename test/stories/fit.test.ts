import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.js';
import { bundle } from './fit/bundle.js';
import { EXCEPTIONS, excused } from './fit/exceptions.js';
import type { Finding, Story } from './fit/finding.js';
import { type PageScripts, visit } from './fit/fit-visit.js';

/** How many stories of a component are open at a time. */
const LANES = 2;

/** Milliseconds for all stories of a component: a busy machine takes some seconds for each. */
const LIMIT = 600_000;

const storybookURL = inject('storybookURL');
const components = await componentsOf(storybookURL);

let browser: Browser;
let contexts: readonly BrowserContext[];
let scripts: PageScripts;

beforeAll(async () => {
  scripts = { watchMotion: await bundle('watch-motion.ts'), measures: await bundle('measures.ts') };
  browser = await launchChromium();
  // Two that share a cache wait for each other's media.
  contexts = await Promise.all(Array.from({ length: LANES }, () => browser.newContext()));
});

afterAll(async () => {
  await browser?.close();
});

test.for(components)(
  '$title: fits at 400 % and in any box, can be pressed, keeps still when asked, and shows its states in forced colours',
  { timeout: LIMIT },
  async ({ title, stories }) => {
    const findings: Finding[] = [];
    const waiting = stories.values();
    await Promise.all(contexts.map((context) => walk(context, waiting, findings)));
    const excuses = EXCEPTIONS.filter((exception) => exception.title === title);
    const problems = findings.filter((each) => !excuses.some((excuse) => excused(each, excuse)));
    expect(problems.map(({ promise, story, says }) => `${promise}: ${story} ${says}`)).toEqual([]);
    const useless = excuses.filter((excuse) => !findings.some((each) => excused(each, excuse)));
    expect(useless, 'exceptions that nothing needs').toEqual([]);
  },
);

test('exceptions are of components that there are', () => {
  const titles = components.map(({ title }) => title);
  expect(EXCEPTIONS.filter(({ title }) => !titles.includes(title))).toEqual([]);
});

/** Looks at one after another, of those that no other lane has taken. */
async function walk(
  context: BrowserContext,
  waiting: Iterable<Story>,
  findings: Finding[],
): Promise<void> {
  for (const story of waiting) {
    findings.push(...(await visit(context, storybookURL, story, scripts)));
  }
}

async function componentsOf(url: string) {
  const response = await fetch(new URL('index.json', url));
  const index: { readonly entries: Readonly<Record<string, Story>> } = await response.json();
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  const titles = [...new Set(stories.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    stories: stories.filter((story) => story.title === title),
  }));
}
