import { ChatProvider } from '@parlor/hooks';
import type { ComponentType, ReactNode } from 'react';
import type { ThreadPage } from '../contestant.js';
import { rowOf, until } from '../painted.js';
import { draw, theOne } from '../root.js';
import { conversationIDOf } from '../talk.js';
import { holdBeside, letGoLater } from './beside.js';
import { type Line, MOST_HELD, type ThreadFeed } from './feed.js';
import { HeldTalk } from './held.js';
import type { TalkProps } from './talk-props.js';

/** What draws a talk, and how its parts are found. */
export interface ThreadLook {
  readonly Talk: ComponentType<TalkProps>;
  readonly scroller: string;
  readonly row: string;
  /** Absent where it has none. */
  readonly composer?: string;
}

/** A talk drawn by the kit, or with its hooks, on whatever feeds its SDK. */
export class KitThread implements ThreadPage {
  readonly #feed: ThreadFeed;
  readonly #look: ThreadLook;
  readonly composer?: () => HTMLElement;
  #line: Line | undefined;
  #shown: Omit<TalkProps, 'conversationID'> & { readonly talk: number } = { talk: 0 };
  #count = 0;
  #jumps = 0;

  constructor(feed: ThreadFeed, look: ThreadLook) {
    this.#feed = feed;
    this.#look = look;
    const { composer } = look;
    if (composer) this.composer = () => theOne(composer);
  }

  async prepare(count: number, talks = 1): Promise<void> {
    this.#count = count;
    this.#line = await this.#feed.open(count, talks);
    const counts = Array.from({ length: talks }, () => 0);
    const held = Math.min(count, MOST_HELD);
    // Several at a time would wait for each other.
    for (let talk = 0; talk < talks; talk += 1) {
      const onCount = (now: number) => {
        counts[talk] = now;
      };
      const conversationID = conversationIDOf(talk);
      holdBeside(
        this.#provided(<HeldTalk key={talk} {...{ conversationID, count: held, onCount }} />),
      );
      await until(() => (counts[talk] ?? 0) >= held);
    }
  }

  async mount({ talk = 0, composer = false } = {}): Promise<void> {
    this.#shown = { talk, hasComposer: composer };
    this.#draw();
    await until(() => this.#isShown(this.#count - 1));
    letGoLater(this.#provided(null));
  }

  async unmount(): Promise<void> {
    draw(this.#provided(null));
    await until(() => !document.querySelector(this.#look.scroller));
  }

  async append(count: number): Promise<void> {
    this.#count += count;
    this.#feed.say(count);
    await until(() => this.#isShown(this.#count - 1));
  }

  async stream(perSecond: number, milliseconds: number): Promise<void> {
    this.#count += Math.round((perSecond * milliseconds) / 1_000);
    await this.#feed.stream(perSecond, milliseconds);
    await until(() => this.#isShown(this.#count - 1));
  }

  async prepend(count: number): Promise<void> {
    const scroller = this.scroller();
    const before = scroller.scrollHeight;
    this.#feed.release(count);
    await until(() => scroller.scrollHeight > before);
  }

  async jumpTo(index: number): Promise<void> {
    this.#jumps += 1;
    const jump = { target: this.#feed.targetOf(index), nonce: this.#jumps };
    this.#shown = { ...this.#shown, jump };
    this.#draw();
    await until(() => this.#isShown(index));
  }

  scroller(): HTMLElement {
    return theOne(this.#look.scroller);
  }

  rows(): Iterable<Element> {
    return document.querySelectorAll(this.#look.row);
  }

  #isShown(index: number): boolean {
    return rowOf(this.rows(), index) !== undefined;
  }

  #draw(): void {
    const { Talk } = this.#look;
    const { talk, ...props } = this.#shown;
    draw(this.#provided(<Talk conversationID={conversationIDOf(talk)} {...props} />));
  }

  #provided(what: ReactNode): ReactNode {
    if (!this.#line) throw new Error('Nothing was prepared.');
    return <ChatProvider {...this.#line}>{what}</ChatProvider>;
  }
}
