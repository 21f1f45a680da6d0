import { type ComponentType, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ThreadPage } from '../../page/contestant.js';
import { until } from '../../page/painted.js';
import { draw } from '../../page/root.js';
import { streamed } from '../../page/stream.js';
import { type Words, wordsAt } from '../../page/talk.js';
import { type Drawn, isAt, isSeen, shownAtEnd } from './shown.js';

/** How messages get into a talk that is drawn. */
export interface Feed<Item> {
  append(items: Item[]): void;
  prepend(items: Item[]): void;
  /** Absent where the kit has no way to show a message that is far. */
  jumpTo?(item: Item): void;
}

export interface TalkProps<Item> {
  readonly initial: Item[];
  /** Whether somebody can write, where the kit leaves the choice. */
  readonly composer: boolean;
  /** The talk puts its feed here as soon as it is drawn. */
  readonly feed: RefObject<Feed<Item> | null>;
}

/** A kit of others that is given its messages by the app, as an array. */
export interface ArrayKit<Item> extends Drawn {
  /** What the kit wants to know of a message. */
  item(words: Words): Item;
  /** A talk as the kit's own documentation draws it. */
  readonly Talk: ComponentType<TalkProps<Item>>;
  composer?(): HTMLElement;
  /** Whether the kit has a way to show a message that is far. */
  readonly jumps?: boolean;
  /** Opens at the first message, so that an app has to scroll to the end itself, as this page does. */
  readonly opensAtTop?: boolean;
}

/** The messages of a talk in React's state, with older or newer ones put in place: what an app does when a kit only takes an array. */
export function useArray<Item>(
  { initial, feed }: TalkProps<Item>,
  jumpTo?: (item: Item) => void,
): Item[] {
  const [items, setItems] = useState(initial);
  const jump = useRef(jumpTo);
  useLayoutEffect(() => {
    jump.current = jumpTo;
  });
  useLayoutEffect(() => {
    feed.current = {
      append: (news) => setItems((known) => [...known, ...news]),
      prepend: (older) => setItems((known) => [...older, ...known]),
      jumpTo: (item) => jump.current?.(item),
    };
  }, [feed]);
  return items;
}

/** The thread of a page whose kit is given an array. */
export function arrayThread<Item>(kit: ArrayKit<Item>): ThreadPage {
  const talks: { items: Item[]; first: number; end: number }[] = [];
  const feed: RefObject<Feed<Item> | null> = { current: null };
  let shown = 0;

  const talk = () => {
    const found = talks[shown];
    if (!found) throw new Error(`No talk ${shown} was prepared.`);
    return found;
  };
  const fed = () => {
    if (!feed.current) throw new Error('No talk is drawn.');
    return feed.current;
  };
  const range = (begin: number, end: number) =>
    Array.from({ length: end - begin }, (_, index) => kit.item(wordsAt(begin + index)));

  function say(count: number): void {
    const current = talk();
    const news = range(current.end, current.end + count);
    current.items = [...current.items, ...news];
    current.end += count;
    fed().append(news);
  }

  return {
    async prepare(count, howMany = 1) {
      for (let index = 0; index < howMany; index += 1) {
        talks.push({ items: range(0, count), first: 0, end: count });
      }
    },
    async mount({ talk: at = 0, composer = false } = {}) {
      shown = at;
      draw(<kit.Talk key={at} initial={talk().items} composer={composer} feed={feed} />);
      if (kit.opensAtTop) {
        await until(() => isAt(kit.rows(), 'last', talk().end - 1));
        kit.scroller().scrollTop = kit.scroller().scrollHeight;
      }
      await shownAtEnd(kit, talk().end - 1);
    },
    async unmount() {
      draw(null);
      await until(() => kit.rows().length === 0);
    },
    async append(count) {
      say(count);
      await shownAtEnd(kit, talk().end - 1);
    },
    async stream(perSecond, milliseconds) {
      await streamed(perSecond, milliseconds, say);
      await shownAtEnd(kit, talk().end - 1);
    },
    async prepend(count) {
      const current = talk();
      const older = range(current.first - count, current.first);
      current.items = [...older, ...current.items];
      current.first -= count;
      fed().prepend(older);
      await until(() => isAt(kit.rows(), 'first', current.first));
    },
    ...(kit.jumps && {
      async jumpTo(index: number) {
        const { items, first } = talk();
        const item = items[index - first];
        if (item === undefined) throw new Error(`There is no message ${index}.`);
        fed().jumpTo?.(item);
        await until(() => isSeen(kit.scroller(), kit.rows().item(index - first)));
      },
    }),
    scroller: () => kit.scroller(),
    rows: () => kit.rows(),
    ...(kit.composer && { composer: kit.composer }),
  };
}
