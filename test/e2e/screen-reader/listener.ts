import type { CDPSession, Page } from 'playwright-core';

/** The property of the page that the browser's side listens with. */
const CALL = 'parlorSpoken';

/** What of a control is said after its name, in the order of the screen readers; `true` says the word, a word says the value. */
const STATES: Readonly<Record<string, string | ((value: unknown) => string | undefined)>> = {
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  selected: (value) => (value === true ? 'selected' : undefined),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  disabled: (value) => (value === true ? 'unavailable' : undefined),
  invalid: (value) => (value === 'true' ? 'invalid' : undefined),
  hasPopup: (value) => (value === 'false' ? undefined : `has a ${String(value)}`),
};

/**
 * What a screen reader would say of a page: what gets the focus, or is meant by `aria-activedescendant`, with its name, role,
 * states and description as the browser's accessibility tree has them; and what is written into live regions.
 */
export class Listener {
  readonly lines: string[] = [];
  readonly #page: Page;
  readonly #session: CDPSession;
  #last = '';

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Listener> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const listener = new Listener(page, session);
    await page.exposeFunction(CALL, (line: string) => listener.lines.push(line));
    await page.evaluate(watchLiveRegions, CALL);
    return listener;
  }

  /** Says what has the focus now, if that is not what was said last, or if it is to be said again. */
  async look(isAgain = false): Promise<void> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `(() => {
        const focused = document.activeElement;
        const id = focused?.getAttribute('aria-activedescendant');
        return (id && document.getElementById(id)) || focused;
      })()`,
    });
    if (result.objectId === undefined) return;
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const [node] = nodes;
    if (!node || node.ignored) return;
    const states = (node.properties ?? []).flatMap(({ name, value }) => {
      const say = STATES[name];
      return typeof say === 'function' ? (say(value.value) ?? []) : (say ?? []);
    });
    const [name, description] = [node.name?.value, node.description?.value];
    const parts = [name, node.role?.value, ...states, description === name ? '' : description];
    const line = parts.filter(Boolean).join(', ');
    if (line === '' || (line === this.#last && !isAgain)) return;
    this.#last = line;
    this.lines.push(line);
  }

  /** Until each of these was said since it was asked last: the first line that fits each of them. What else was said is forgotten. */
  async until(wanted: readonly RegExp[]): Promise<readonly string[]> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      await this.look();
      const heard = wanted.map((one) => this.lines.find((line) => one.test(line)));
      const missing = wanted.filter((_, index) => heard[index] === undefined);
      if (missing.length === 0) return heard.filter((line) => line !== undefined);
      if (Date.now() > deadline) {
        throw new Error(`Nothing like ${missing.join()} was said, but: ${this.lines.join(' | ')}`);
      }
      // Not by the clock: the page says when it has drawn again.
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

/** Runs in the page, and knows nothing of this file. */
function watchLiveRegions(call: string): void {
  const LIVE =
    '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';
  const HIDDEN = '[aria-hidden="true"], [inert], [hidden]';

  function elementOf(node: Node): Element | null {
    return node instanceof Element ? node : node.parentElement;
  }

  /** What is said of a change: a log says what is added to it, the others all of themselves. */
  function wordsOf({ addedNodes }: MutationRecord, region: Element): string {
    if (region.role !== 'log') return region.textContent ?? '';
    return [...addedNodes].map(({ textContent }) => textContent).join(' ');
  }

  /** A region that comes with its words is said as an alert alone. */
  function alertsIn({ addedNodes }: MutationRecord): Element[] {
    const elements = [...addedNodes].filter((node) => node instanceof Element);
    return elements.flatMap((element) => [
      ...(element.matches('[role="alert"]') ? [element] : []),
      ...element.querySelectorAll('[role="alert"]'),
    ]);
  }

  function say(region: Element, words: string): void {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    const tell: unknown = Reflect.get(window, call);
    if (text === '' || region.closest(HIDDEN) || typeof tell !== 'function') return;
    const isAlert = region.matches('[role="alert"], [aria-live="assertive"]');
    tell(`(${isAlert ? 'at once' : 'when idle'}) ${text}`);
  }

  new MutationObserver((records) => {
    const heard = new Map<Element, string>();
    for (const record of records) {
      const region = elementOf(record.target)?.closest(LIVE);
      if (region) heard.set(region, wordsOf(record, region));
      else for (const alert of alertsIn(record)) heard.set(alert, alert.textContent ?? '');
    }
    for (const [region, words] of heard) say(region, words);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}
