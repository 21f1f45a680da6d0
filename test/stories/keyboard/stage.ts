import type { Locator, Page } from 'playwright-core';
import { isFocusInView, isFocusShown } from './focus-in-page.js';
import { PATIENCE, until } from './until.js';

/** A role of ARIA. */
export type Role = Parameters<Page['getByRole']>[0];

/** How the page is written. */
export type Direction = 'ltr' | 'rtl';

/** Where the focus goes on from, and which nobody presses: one that a script has put the focus on shows no ring. */
const PLACES: ReadonlySet<Role> = new Set<Role>([
  'alertdialog',
  'complementary',
  'dialog',
  'form',
  'group',
  'heading',
  'main',
  'navigation',
  'region',
  'status',
]);

/** A story that is open, somebody's keyboard, and what they expect to come of it. */
export class KeyStage {
  readonly page: Page;
  readonly direction: Direction;
  readonly #steps: string[] = [];
  readonly #pressed = new Set<string>();

  constructor(page: Page, direction: Direction) {
    this.page = page;
    this.direction = direction;
  }

  /** The arrow that points where the writing goes on. */
  get onward(): 'ArrowRight' | 'ArrowLeft' {
    return this.direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  }

  /** The arrow that points where the writing comes from. */
  get back(): 'ArrowLeft' | 'ArrowRight' {
    return this.direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  }

  /** What has been done and expected so far, the last of it last. */
  get steps(): readonly string[] {
    return this.#steps;
  }

  /** Each key that was pressed, with what was held along with it. */
  get pressed(): ReadonlySet<string> {
    return this.#pressed;
  }

  /** Presses keys as playwright spells them: `Tab`, `Shift+F10`, `Control+a`. */
  async press(keys: string, times = 1): Promise<void> {
    this.#steps.push(times === 1 ? `press ${keys}` : `press ${keys} ${times} times`);
    this.#pressed.add(keys);
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(keys);
  }

  /** Types a text, letter by letter. */
  async type(text: string): Promise<void> {
    this.#steps.push(`type "${text}"`);
    await this.page.keyboard.type(text);
  }

  /** Begins at a place that is many tabs away. */
  async focusOn(locator: Locator): Promise<void> {
    this.#steps.push(`begin at ${locator}`);
    await locator.focus({ timeout: PATIENCE });
  }

  /** The focus is on something of this name, lies in view and is shown. */
  async expectFocus(role: Role, name: string | RegExp): Promise<void> {
    const named = this.page.getByRole(role, nameOptions(name));
    const focused = this.page.locator(':focus').and(named);
    await this.expectThat(`the focus is on ${role} ${quoted(name)}`, () => isOne(focused));
    await this.#expectInSight(PLACES.has(role) && (await isNoStop(focused)));
  }

  /** What holds the focus marks something of this name as the current one, and it lies in view and looks it. */
  async expectActive(role: Role, name: string | RegExp): Promise<void> {
    const named = this.page.getByRole(role, nameOptions(name));
    await this.expectThat(`the focus marks ${role} ${quoted(name)}`, async () => {
      const active = await this.#active();
      return active !== undefined && isOne(active.and(named));
    });
    await this.#expectInSight(false);
  }

  /** It can be seen. */
  expectSeen(locator: Locator): Promise<void> {
    return this.expectThat(`${locator} is seen`, () => isSeen(locator));
  }

  /** It is gone, or hidden. */
  expectGone(locator: Locator): Promise<void> {
    return this.expectThat(`${locator} is gone`, async () => !(await isSeen(locator)));
  }

  /** A field has this value. */
  expectValue(field: Locator, value: string): Promise<void> {
    return this.expectThat(
      `${field} has "${value}"`,
      async () => (await field.inputValue()) === value,
    );
  }

  /** Anything else, in words that follow "expected that". */
  async expectThat(says: string, ask: () => Promise<boolean>): Promise<void> {
    this.#steps.push(`expect that ${says}`);
    if (!(await until(ask))) throw new Error(`Not so: ${says}. Focused is ${await this.focused()}`);
  }

  /** Somebody who goes on by Tab does not begin at the top of the page. */
  expectSomeFocus(): Promise<void> {
    return this.expectThat('the focus is somewhere', () => isOne(this.page.locator(':focus')));
  }

  /** What has the focus, and what it marks, as assistive technology has it. */
  async focused(): Promise<string> {
    const words = await wordsOf(this.page.locator(':focus'));
    const active = await this.#active();
    return active ? `${words}, which marks ${await wordsOf(active)}` : words;
  }

  async #expectInSight(isPlace: boolean): Promise<void> {
    await this.expectThat('it lies in view', () => this.page.evaluate(isFocusInView));
    if (isPlace) return;
    await this.expectThat('it is seen to be focused', () => this.page.evaluate(isFocusShown));
  }

  /** What `aria-activedescendant` of the focused element points to. */
  async #active(): Promise<Locator | undefined> {
    const id = await this.page.evaluate(() =>
      document.activeElement?.getAttribute('aria-activedescendant'),
    );
    return id ? this.page.locator(`[id=${JSON.stringify(id)}]`) : undefined;
  }
}

function nameOptions(name: string | RegExp) {
  return typeof name === 'string' ? { name, exact: true } : { name };
}

function quoted(name: string | RegExp): string {
  return typeof name === 'string' ? `"${name}"` : String(name);
}

async function isOne(locator: Locator): Promise<boolean> {
  return (await locator.count()) === 1;
}

async function isSeen(locator: Locator): Promise<boolean> {
  return (await locator.filter({ visible: true }).count()) > 0;
}

/** Tab passes it by. */
function isNoStop(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element instanceof HTMLElement && element.tabIndex < 0);
}

async function wordsOf(locator: Locator): Promise<string> {
  if (!(await isOne(locator))) return 'nothing';
  const said = await locator.ariaSnapshot();
  const first = said.split('\n')[0] ?? '';
  const html = await locator.evaluate(({ outerHTML }) => outerHTML.replace(/>.*/s, '>'));
  return `${first.replace(/^- /, '')} (${html})`;
}
