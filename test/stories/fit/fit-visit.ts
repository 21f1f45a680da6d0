import type { BrowserContext, Page } from 'playwright-core';
import type { Finding, Story } from './finding.js';

/** In CSS pixels: a window, a telephone, and the window at 400 %, as WCAG 1.4.10 has it. */
const WINDOW = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const ZOOMED = { width: 320, height: 256 };

/** Widths of the box that a component is given in the window. */
const BOXES = [240, 320, 480, 900];

/** Milliseconds that a story may take to be there: a busy machine opens one in some seconds. */
const PATIENCE = 60_000;

/** Also what the story itself does when it is opened, and what comes after. */
const IS_FINISHED = "globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished'";

/** The scripts that run in the page. */
export interface PageScripts {
  /** Before all else. */
  readonly watchMotion: string;
  /** Once the story is there. */
  readonly measures: string;
}

/** Opens a story and looks at it in each of the ways; what is found is in no order. */
export async function visit(
  context: BrowserContext,
  storybookURL: string,
  { id, title }: Story,
  scripts: PageScripts,
): Promise<readonly Finding[]> {
  const page = await context.newPage();
  const findings: Finding[] = [];
  const note = (promise: Finding['promise'], where: string, problems: readonly string[]) => {
    for (const problem of problems) {
      findings.push({ promise, story: id, says: `${where}: ${problem}` });
    }
  };
  try {
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(scripts.watchMotion);
    await page.goto(addressOf(storybookURL, id));
    await page.waitForFunction(IS_FINISHED, undefined, { timeout: PATIENCE });
    await page.addScriptTag({ content: scripts.measures });
    note('state', 'in forced colours', await statesOf(page));
    note('target', 'in a window', await targetsOf(page));
    note('target', 'where things stand close', await targetsOf(page, 'compact'));
    if (title.startsWith('Components/')) {
      for (const width of BOXES) {
        const found = await page.evaluate((px) => window.parlorFit.inBox(px), width);
        note('box', `in ${width} px`, found);
      }
    }
    await resize(page, PHONE);
    note('target', 'on a telephone', await targetsOf(page));
    await resize(page, ZOOMED);
    note('zoom', 'at 400 %', await page.evaluate(() => window.parlorFit.inWindow()));
    await resize(page, WINDOW);
    await pressSome(page);
    note('motion', 'with less motion', await page.evaluate(() => window.parlorMoves()));
    return findings;
  } finally {
    await page.close();
  }
}

/** Without axe's report on everything: it is looked at where each story is a test. */
function addressOf(storybookURL: string, id: string): string {
  const query = `viewMode=story&id=${id}&globals=a11y.manual:!true`;
  return new URL(`iframe.html?${query}`, storybookURL).href;
}

async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => window.parlorFit.drawn());
}

async function statesOf(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const problems = await page.evaluate(() => window.parlorFit.unseenStates());
  await page.emulateMedia({ forcedColors: 'none' });
  return problems;
}

async function targetsOf(page: Page, density = 'comfortable'): Promise<readonly string[]> {
  return page.evaluate(async (chosen) => {
    const { dataset } = document.documentElement;
    dataset['parlorDensity'] = chosen;
    await window.parlorFit.drawn();
    const problems = await window.parlorFit.smallTargets();
    dataset['parlorDensity'] = 'comfortable';
    return problems;
  }, density);
}

/** Holds some buttons down for a moment, and lets go of them elsewhere, so that nothing is done. */
async function pressSome(page: Page): Promise<void> {
  const points = await page.evaluate(() => window.parlorFit.someButtons());
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(() => window.parlorFit.drawn());
    await page.mouse.move(0, 0);
    await page.mouse.up();
  }
}
