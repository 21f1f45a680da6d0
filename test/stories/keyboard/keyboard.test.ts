import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../../e2e/chromium.js';
import { problemsOn } from '../../page-problems.js';
import { ALL_SCRIPTS } from './all-scripts.js';
import { isPressed } from './keys-of-docs.js';
import type { KeyScript } from './script.js';
import { type Direction, KeyStage } from './stage.js';

/** Milliseconds that one of them may take: a busy machine opens a story in some seconds. */
const LIMIT = 120_000;

const viewport = { width: 1280, height: 800 };

const played = ALL_SCRIPTS.flatMap((script) => [
  { script, direction: 'ltr' as const, says: script.says },
  ...(script.isMirrored
    ? [{ script, direction: 'rtl' as const, says: `${script.says}, from right to left` }]
    : []),
]);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

test.for(played)('$says ($script.story)', { timeout: LIMIT }, async ({ script, direction }) => {
  const page = await browser.newPage({ viewport });
  try {
    const problems = problemsOn(page);
    const stage = new KeyStage(page, direction);
    await page.goto(addressOf(script, direction));
    await page.waitForFunction(IS_FINISHED, undefined, { timeout: LIMIT / 2 });
    await play(script, stage);
    expect(keysLeftOut(script, stage)).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    await page.close();
  }
});

/** Also what the story itself does when it is opened, and what comes after. */
const IS_FINISHED = "globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished'";

function addressOf({ story }: KeyScript, direction: Direction): string {
  const globals = direction === 'rtl' ? '&globals=direction:rtl' : '';
  return new URL(`iframe.html?viewMode=story&id=${story}${globals}`, inject('storybookURL')).href;
}

/** A script that fails says at which step. */
async function play(script: KeyScript, stage: KeyStage): Promise<void> {
  try {
    await script.play(stage);
    await stage.expectSomeFocus();
  } catch (thrown) {
    const steps = stage.steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
    const words = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`${script.story}: ${script.says}\n${steps}\n${words}`, { cause: thrown });
  }
}

/** What a script says that it presses, and does not. */
function keysLeftOut({ plays }: KeyScript, { pressed }: KeyStage): readonly string[] {
  return Object.entries(plays).flatMap(([file, keys]) =>
    keys.filter((key) => !isPressed(key, pressed)).map((key) => `${key} of ${file}`),
  );
}
