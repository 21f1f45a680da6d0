import { type Chat, chatAt, withNews } from '../chats.js';
import type { ListPage } from '../contestant.js';
import { rowOf, until } from '../painted.js';
import { draw, theOne } from '../root.js';
import type { ArrayLook } from './array-thread.js';
import type { BareChatsProps } from './virtual-chats.js';

/** A list of conversations that is an array. */
export class ArrayList implements ListPage {
  readonly #look: ArrayLook<BareChatsProps>;
  #chats: readonly Chat[] = [];

  constructor(look: ArrayLook<BareChatsProps>) {
    this.#look = look;
  }

  async prepare(count: number): Promise<void> {
    this.#chats = Array.from({ length: count }, (_, index) => chatAt(index));
  }

  async mount(): Promise<void> {
    this.#draw();
    await until(() => rowOf(this.rows(), 0) !== undefined);
  }

  async unmount(): Promise<void> {
    draw(null);
    await until(() => !document.querySelector(this.#look.scroller));
  }

  changeFirst(text: string): Promise<void> {
    return this.moveToTop(0, text);
  }

  async moveToTop(place: number, text: string): Promise<void> {
    this.#chats = withNews(this.#chats, place, text);
    this.#draw();
    const says = (row: Element) => row.textContent?.includes(text);
    await until(() => [...this.rows()].some(says));
  }

  scroller(): HTMLElement {
    return theOne(this.#look.scroller);
  }

  rows(): Iterable<Element> {
    return document.querySelectorAll(this.#look.row);
  }

  #draw(): void {
    const { Component } = this.#look;
    draw(<Component chats={this.#chats} />);
  }
}
