import { type ComponentType, createRef } from 'react';
import type { ThreadPage } from '../contestant.js';
import { rowOf, until } from '../painted.js';
import { draw, theOne } from '../root.js';
import { streamed } from '../stream.js';
import { type Words, wordsAt } from '../talk.js';
import type { BareHandle } from './virtual-rows.js';
import type { BareTalkProps } from './virtual-talk.js';

/** What draws the messages, and how its parts are found. */
export interface ArrayLook<Props> {
  readonly Component: ComponentType<Props>;
  readonly scroller: string;
  readonly row: string;
}

/**
 * A talk that is an array: no store, no order to keep, no dates, no receipts, nothing that can fail. What comes within one
 * frame is drawn at once.
 */
export class ArrayThread implements ThreadPage {
  readonly #look: ArrayLook<BareTalkProps<Words>>;
  readonly #handle = createRef<BareHandle>();
  #talks: (readonly Words[])[] = [];
  #talk = 0;
  #first = 0;
  #next = 0;

  constructor(look: ArrayLook<BareTalkProps<Words>>) {
    this.#look = look;
  }

  async prepare(count: number, talks = 1): Promise<void> {
    this.#next = count;
    this.#talks = Array.from({ length: talks }, () => range(0, count));
  }

  async mount({ talk = 0 } = {}): Promise<void> {
    this.#talk = talk;
    this.#draw();
    await until(() => this.#isShown(this.#next - 1));
  }

  async unmount(): Promise<void> {
    draw(null);
    await until(() => !document.querySelector(this.#look.scroller));
  }

  async append(count: number): Promise<void> {
    this.#add(count);
    this.#draw();
    await until(() => this.#isShown(this.#next - 1));
  }

  async stream(perSecond: number, milliseconds: number): Promise<void> {
    let frame = 0;
    await streamed(perSecond, milliseconds, (howMany) => {
      this.#add(howMany);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#draw());
    });
    await until(() => this.#isShown(this.#next - 1));
  }

  async prepend(count: number): Promise<void> {
    const scroller = this.scroller();
    const before = scroller.scrollHeight;
    const older = range(this.#first - count, this.#first);
    this.#first -= count;
    this.#change((messages) => [...older, ...messages]);
    this.#draw();
    await until(() => scroller.scrollHeight > before);
  }

  async jumpTo(index: number): Promise<void> {
    this.#handle.current?.scrollTo(index - this.#first);
    await until(() => this.#isShown(index));
  }

  scroller(): HTMLElement {
    return theOne(this.#look.scroller);
  }

  rows(): Iterable<Element> {
    return document.querySelectorAll(this.#look.row);
  }

  #add(count: number): void {
    const news = range(this.#next, this.#next + count);
    this.#next += count;
    this.#change((messages) => [...messages, ...news]);
  }

  #change(change: (messages: readonly Words[]) => readonly Words[]): void {
    this.#talks[this.#talk] = change(this.#talks[this.#talk] ?? []);
  }

  #draw(): void {
    const { Component } = this.#look;
    const messages = this.#talks[this.#talk] ?? [];
    draw(<Component key={this.#talk} messages={messages} handle={this.#handle} />);
  }

  #isShown(index: number): boolean {
    return rowOf(this.rows(), index) !== undefined;
  }
}

function range(begin: number, end: number): Words[] {
  return Array.from({ length: end - begin }, (_, index) => wordsAt(begin + index));
}
