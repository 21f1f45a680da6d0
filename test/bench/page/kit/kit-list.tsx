import { ChatProvider } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { chatAt } from '../chats.js';
import type { ListPage } from '../contestant.js';
import { rowOf, until } from '../painted.js';
import { draw, theOne } from '../root.js';
import { holdBeside, letGoLater } from './beside.js';
import type { Line, ListFeed } from './feed.js';
import { HeldList } from './held.js';

/** What draws the list, and how its parts are found. */
export interface ListLook {
  readonly List: ComponentType;
  readonly scroller: string;
  readonly row: string;
}

/** A list of conversations drawn by the kit, or with its hooks, on whatever feeds its SDK. */
export class KitList implements ListPage {
  readonly most?: number;
  readonly #feed: ListFeed;
  readonly #look: ListLook;
  #line: Line | undefined;
  /** Who is where, from the top. */
  readonly #userIDs: string[] = [];

  /** @param most how many conversations the feed can have at all. */
  constructor(feed: ListFeed, look: ListLook, most?: number) {
    this.#feed = feed;
    this.#look = look;
    if (most !== undefined) this.most = most;
  }

  async prepare(count: number): Promise<void> {
    for (let place = 0; place < count; place += 1) this.#userIDs.push(chatAt(place).userID);
    this.#line = await this.#feed.open(count);
    let there = 0;
    const onCount = (now: number) => {
      there = now;
    };
    holdBeside(
      <ChatProvider {...this.#line}>
        <HeldList onCount={onCount} />
      </ChatProvider>,
    );
    await until(() => there === count);
  }

  async mount(): Promise<void> {
    if (!this.#line) throw new Error('Nothing was prepared.');
    const { List } = this.#look;
    draw(
      <ChatProvider {...this.#line}>
        <List />
      </ChatProvider>,
    );
    await until(() => rowOf(this.rows(), 0) !== undefined);
    letGoLater(null);
  }

  async unmount(): Promise<void> {
    draw(null);
    await until(() => !document.querySelector(this.#look.scroller));
  }

  changeFirst(text: string): Promise<void> {
    return this.moveToTop(0, text);
  }

  async moveToTop(place: number, text: string): Promise<void> {
    const [userID = ''] = this.#userIDs.splice(place, 1);
    this.#userIDs.unshift(userID);
    this.#feed.say(userID, text);
    const says = (row: Element) => row.textContent?.includes(text);
    await until(() => [...this.rows()].some(says));
  }

  scroller(): HTMLElement {
    return theOne(this.#look.scroller);
  }

  rows(): Iterable<Element> {
    return document.querySelectorAll(this.#look.row);
  }
}
