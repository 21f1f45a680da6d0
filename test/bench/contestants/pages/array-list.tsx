import { type ComponentType, useLayoutEffect, useState } from 'react';
import { type Chat, chatAt, withNews } from '../../page/chats.js';
import type { ListPage } from '../../page/contestant.js';
import { until } from '../../page/painted.js';
import { draw } from '../../page/root.js';
import type { Elements } from './shown.js';

/** A kit of others whose list of conversations is given to it by the app, as an array. */
export interface ArrayListKit<Item> {
  /** What the kit wants to know of a conversation. */
  item(chat: Chat): Item;
  /** A list as the kit's own documentation draws it. */
  readonly List: ComponentType<{ readonly items: Item[] }>;
  scroller(): HTMLElement;
  /** The rows of conversations, in their order. */
  rows(): Elements;
}

interface HeldProps<Item> {
  readonly List: ArrayListKit<Item>['List'];
  readonly initial: Item[];
  onReady(change: (items: Item[]) => void): void;
}

/** The conversations in React's state: what an app does with a kit that only takes an array. */
function Held<Item>({ List, initial, onReady }: HeldProps<Item>) {
  const [items, setItems] = useState(initial);
  useLayoutEffect(() => onReady(setItems), [onReady]);
  return <List items={items} />;
}

/** The list of a page whose kit is given an array. */
export function arrayList<Item>(kit: ArrayListKit<Item>): ListPage {
  let chats: readonly Chat[] = [];
  let items: Item[] = [];
  let show: (items: Item[]) => void = () => {};
  const onReady = (change: typeof show) => {
    show = change;
  };

  async function news(place: number, text: string): Promise<void> {
    chats = withNews(chats, place, text);
    const [first] = chats;
    // What did not change keeps its identity, so that a kit can see that it did not.
    if (first) items = [kit.item(first), ...items.toSpliced(place, 1)];
    show(items);
    await until(() => Boolean(kit.rows().item(0)?.textContent?.includes(text)));
  }

  return {
    async prepare(count) {
      chats = Array.from({ length: count }, (_, index) => chatAt(index));
      items = chats.map((chat) => kit.item(chat));
    },
    async mount() {
      draw(<Held List={kit.List} initial={items} onReady={onReady} />);
      await until(() => kit.rows().length === chats.length);
    },
    async unmount() {
      draw(null);
      await until(() => kit.rows().length === 0);
    },
    changeFirst: (text) => news(0, text),
    moveToTop: (place, text) => news(place, text),
    scroller: () => kit.scroller(),
    rows: () => kit.rows(),
  };
}
