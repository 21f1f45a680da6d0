import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { ListPage, SeatsPage, ThreadPage } from '../page/contestant.js';
import type { KeyReport } from '../page/probe/key-watch.js';
import type { NodeReport, Part, Watched, WatchReport } from '../page/probe/probe.js';
import type { RenderReport } from '../page/probe/render-count.js';
import { type Account, accountOf, collectGarbage } from './accounting.js';

/** Which page, and how it is to be. */
export interface StageOptions {
  readonly browser: Browser;
  /** Of the server of the built pages. */
  readonly url: string;
  /** The program that every page has before its own. */
  readonly probe: string;
  readonly contestant: string;
  readonly part: Part;
  /** How many elements bare rows are to have. */
  readonly rowNodes: RowNodes;
  readonly countsRenders?: boolean;
}

/** Elements of the kit's rows, on average. */
export interface RowNodes {
  readonly thread: number;
  readonly list: number;
}

/** The names of what a part of a page can be told to do. */
type DeedOf<Part> = {
  [Name in keyof Part]-?: NonNullable<Part[Name]> extends (...args: never[]) => Promise<void>
    ? Name
    : never;
}[keyof Part] &
  string;

type ArgsOf<Part, Name extends keyof Part> =
  NonNullable<Part[Name]> extends (...args: infer Args) => unknown ? Args : [];

/** Longer than anything takes that is done once. */
const PATIENCE = 120_000;

/** A fresh page of a contestant, with nobody else's traces, and what is done and seen on it. */
export class Stage {
  readonly page: Page;
  readonly part: Part;
  /** What went wrong on it. */
  readonly errors: string[] = [];
  readonly #context: BrowserContext;
  readonly #session: CDPSession;

  private constructor(part: Part, context: BrowserContext, page: Page, session: CDPSession) {
    this.part = part;
    this.page = page;
    this.#context = context;
    this.#session = session;
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
  }

  static async open(options: StageOptions): Promise<Stage> {
    const context = await options.browser.newContext({ viewport: { width: 800, height: 800 } });
    try {
      return await Stage.#openIn(context, options);
    } catch (error) {
      // Left alone it would go on beside whoever is next.
      await context.close();
      throw error;
    }
  }

  static async #openIn(context: BrowserContext, options: StageOptions): Promise<Stage> {
    const { url, probe, contestant, part, rowNodes, countsRenders } = options;
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(`window.countsRenders = ${countsRenders === true};\n${probe}`);
    const session = await context.newCDPSession(page);
    // By the clock of the thread: what other programs of the machine take is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const stage = new Stage(part, context, page, session);
    const query = `nodes=${rowNodes.thread}&chatNodes=${rowNodes.list}`;
    await page.goto(`${url}/${contestant}/${contestant}.html?${query}`);
    await page.waitForFunction(() => window.contestant !== undefined);
    await page.evaluate((looked) => window.probe.look(looked), part);
    return stage;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  /** Whether the page can do it at all with so many. */
  async can(needs: 'jumpTo' | 'composer' | undefined, count: number): Promise<boolean> {
    return this.page.evaluate(
      ([part, needed, howMany]) => {
        const page = window.contestant?.[part];
        if (!page) return false;
        const most = 'most' in page ? (page.most ?? Infinity) : Infinity;
        const hasIt = needed === undefined || typeof Reflect.get(page, needed) === 'function';
        return hasIt && howMany <= most;
      },
      [this.part, needs, count] as const,
    );
  }

  /** Has the page's thread do something. Resolves with how long it took in the page, in milliseconds. */
  thread<Name extends DeedOf<ThreadPage>>(
    name: Name,
    ...args: ArgsOf<ThreadPage, Name>
  ): Promise<number> {
    return this.#do(name, args);
  }

  /** The same with its list. */
  list<Name extends DeedOf<ListPage>>(
    name: Name,
    ...args: ArgsOf<ListPage, Name>
  ): Promise<number> {
    return this.#do(name, args);
  }

  /** The same with its seats. */
  seats<Name extends DeedOf<SeatsPage>>(
    name: Name,
    ...args: ArgsOf<SeatsPage, Name>
  ): Promise<number> {
    return this.#do(name, args);
  }

  /** So many messages or conversations are there, and nothing is drawn. */
  prepare(count: number): Promise<number> {
    return this.#do('prepare', [count]);
  }

  /** They are drawn. */
  mount(): Promise<number> {
    return this.#do('mount', []);
  }

  /** Waits until nothing changes any more. */
  settle(): Promise<void> {
    return this.page.evaluate(() => window.probe.settled());
  }

  scrollTo(top: number): Promise<void> {
    return this.page.evaluate((wanted) => window.probe.scrollTo(wanted), top);
  }

  fling(): Promise<void> {
    return this.page.evaluate(() => window.probe.fling());
  }

  sweep(): Promise<void> {
    return this.page.evaluate(() => window.probe.sweep());
  }

  watch(...watched: Watched[]): Promise<void> {
    return this.page.evaluate((what) => window.probe.watch(what), watched);
  }

  stopWatching(): Promise<WatchReport> {
    return this.page.evaluate(() => window.probe.stop());
  }

  /** Types letters into the composer, one every so many milliseconds. */
  async type(count: number, pause: number): Promise<KeyReport> {
    await this.page.evaluate(() => {
      window.contestant?.thread?.composer?.().focus();
      window.probe.watchKeys();
    });
    for (let index = 0; index < count; index += 1) {
      await this.page.keyboard.press('abcdefghij'.charAt(index % 10));
      await this.page.waitForTimeout(pause);
    }
    return this.page.evaluate(() => window.probe.keys());
  }

  nodes(): Promise<NodeReport> {
    return this.page.evaluate(() => window.probe.nodes());
  }

  /** Counts what is rendered while something is done, and until nothing changes any more. */
  async rendered(deed: () => Promise<unknown>): Promise<RenderReport> {
    await this.page.evaluate(() => window.probe.renders.reset());
    await deed();
    await this.settle();
    return this.page.evaluate(() => window.probe.rendered());
  }

  account(): Promise<Account> {
    return accountOf(this.#session);
  }

  /** What the heap holds that is no garbage, in bytes. */
  async heap(): Promise<number> {
    await collectGarbage(this.#session);
    return (await this.account()).heap;
  }

  #do(name: string, args: readonly unknown[]): Promise<number> {
    return this.page.evaluate(
      async ([part, deed, given]) => {
        const page = window.contestant?.[part];
        const method: unknown = page && Reflect.get(page, deed);
        if (typeof method !== 'function') throw new Error(`The page's ${part} cannot ${deed}.`);
        const begin = performance.now();
        await method.apply(page, given);
        return performance.now() - begin;
      },
      [this.part, name, args] as const,
    );
  }
}
