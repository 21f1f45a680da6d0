import type { Locator, Page } from 'playwright-core';
import type { Listener } from './listener.js';

/** A step of somebody who sees nothing: what is pressed or happens, and what has to be heard then. */
export interface Step {
  /** As a person would say it: “Arrow down”, “Ben writes”. */
  readonly does: string;
  act(page: Page, listener: Listener): Promise<unknown>;
  /** In any order; what else is heard depends on how fast things are. */
  readonly hears: readonly RegExp[];
}

/** Who else is there. */
export interface Others {
  /** Somebody writes to the person who listens. */
  say(text: string): Promise<void>;
}

export interface Script {
  readonly title: string;
  /** What one has to know beforehand. */
  readonly about: string;
  steps(others: Others): readonly Step[];
}

/** The most stops of the Tab key on the way to something. */
const FARTHEST = 30;

/** Presses keys, one after the other. */
export function keys(does: string, pressed: readonly string[], ...hears: RegExp[]): Step {
  return {
    does,
    hears,
    async act(page) {
      for (const key of pressed) await page.keyboard.press(key);
    },
  };
}

/** Writes a text and sends it. */
export function types(text: string, ...hears: RegExp[]): Step {
  return {
    does: `Type “${text}”, and Enter`,
    hears,
    async act(page, listener) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      // It is empty again, and has the focus still.
      await listener.look(true);
    },
  };
}

/** Presses Tab until that has the focus, after other keys if there are any. */
export function tabTo(does: string, hears: RegExp, before: readonly string[] = []): Step {
  return {
    does,
    hears: [hears],
    async act(page, listener) {
      for (const key of before) await page.keyboard.press(key);
      for (let stop = 0; stop < FARTHEST; stop += 1) {
        await page.keyboard.press('Tab');
        listener.lines.length = 0;
        await listener.look();
        if (listener.lines.some((line) => hears.test(line))) return;
      }
      throw new Error(`The Tab key does not come to ${hears}.`);
    },
  };
}

/** Has the focus put there: what is many stops away. */
export function focus(does: string, target: (page: Page) => Locator, hears: RegExp): Step {
  return { does, hears: [hears], act: (page) => target(page).focus() };
}

/** Plays it, and says as Markdown what was heard. */
export async function play(
  { title, about, steps }: Script,
  page: Page,
  listener: Listener,
  others: Others,
): Promise<string> {
  const rows: string[] = [];
  for (const { does, act, hears } of steps(others)) {
    listener.lines.length = 0;
    await act(page, listener);
    const heard = await listener.until(hears);
    rows.push(`| ${does} | ${heard.map(written).join('<br>')} |`);
  }
  return [`## ${title}`, '', about, '', '| You do | You hear |', '| --- | --- |', ...rows].join(
    '\n',
  );
}

/** What is another each day is left out: clocks, and days. */
function written(line: string): string {
  return line
    .replaceAll('|', '\\|')
    .replaceAll(/\b\d{1,2}:\d{2}(\s?[AP]M)?\b/g, '(time)')
    .replaceAll(/\b(Yesterday|Today)\b/g, '(day)')
    .replaceAll(' ,', ',');
}
