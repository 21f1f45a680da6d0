import { BlankWatch } from './blank-watch.js';
import { EndWatch } from './end-watch.js';
import { type FrameReport, FrameWatch } from './frame-watch.js';
import { type KeyReport, KeyWatch } from './key-watch.js';
import { PlaceWatch } from './place-watch.js';
import { RenderCount, type RenderReport } from './render-count.js';
import type { Scrolled } from './scrolled.js';
import { moveTo } from './scrolling.js';
import { settled } from './settled.js';
import { fling, sweep } from './travel.js';

/** Which part of a contestant is looked at. */
export type Part = 'thread' | 'list' | 'seats';

/** What is looked at in every painted frame, besides the frames themselves. */
export type Watched = 'reader' | 'end' | 'blank' | { readonly target: number };

/** What was seen. */
export interface WatchReport extends FrameReport {
  /** The most pixels that the row which was looked at stood away from its place. */
  readonly moved: number;
  /** The most pixels that the end was out of sight, and in how many frames in a row at most. */
  readonly end: number;
  readonly endFrames: number;
  /** In how many frames a strip in sight was blank, and how high the highest was. */
  readonly blankFrames: number;
  readonly blank: number;
}

/** What is in the document. */
export interface NodeReport {
  readonly all: number;
  readonly rows: number;
  readonly perRow: number;
}

/** What the harness has on every page, the same for all contestants. It is there before the page's own code. */
class Probe {
  readonly renders = new RenderCount(() => this.#rows());
  #part: Part = 'thread';
  #frames: FrameWatch | undefined;
  #place: PlaceWatch | undefined;
  #end: EndWatch | undefined;
  #blank: BlankWatch | undefined;
  #keys: KeyWatch | undefined;

  /** Looks at this part from now on. */
  look(part: Part): void {
    this.#part = part;
  }

  settled(): Promise<void> {
    return settled();
  }

  watch(watched: readonly Watched[]): void {
    const scrolled = this.#scrolled();
    const target = watched.find((one) => typeof one === 'object')?.target;
    const isWatched = (what: Watched) => watched.includes(what);
    // What was watched before is not any more.
    this.#place = isWatched('reader') ? PlaceWatch.ofReader(scrolled) : undefined;
    if (target !== undefined) this.#place = PlaceWatch.ofTarget(scrolled, target);
    this.#end = isWatched('end') ? new EndWatch(scrolled) : undefined;
    this.#blank = isWatched('blank') ? new BlankWatch(scrolled) : undefined;
    const looks = [this.#place, this.#end, this.#blank].flatMap((one) => one?.look ?? []);
    this.#frames = new FrameWatch(looks);
  }

  stop(): WatchReport {
    const frames = this.#frames?.stop();
    if (!frames) throw new Error('Nothing was watched.');
    return {
      ...frames,
      moved: this.#place?.moved ?? 0,
      end: this.#end?.farthest ?? 0,
      endFrames: this.#end?.longest ?? 0,
      blankFrames: this.#blank?.frames ?? 0,
      blank: this.#blank?.largest ?? 0,
    };
  }

  /** Pixels from the top. */
  scrollTo(place: number): void {
    moveTo(this.#scrolled().scroller(), place);
  }

  fling(): Promise<void> {
    return fling(this.#scrolled());
  }

  sweep(): Promise<void> {
    return sweep(this.#scrolled());
  }

  watchKeys(): void {
    this.#keys = new KeyWatch();
  }

  keys(): KeyReport {
    if (!this.#keys) throw new Error('No keys were watched.');
    return this.#keys.stop();
  }

  nodes(): NodeReport {
    const rows = [...this.#rows()];
    const counts = rows.map((row) => row.querySelectorAll('*').length + 1);
    const sum = counts.reduce((whole, count) => whole + count, 0);
    return {
      all: countAll(document.querySelector('#root')),
      rows: rows.length,
      perRow: sum / Math.max(1, rows.length),
    };
  }

  rendered(): RenderReport {
    return this.renders.report();
  }

  #rows(): Iterable<Element> {
    return window.contestant?.[this.#part]?.rows() ?? [];
  }

  #scrolled(): Scrolled {
    const part = this.#part === 'list' ? window.contestant?.list : window.contestant?.thread;
    if (!part) throw new Error(`The page has no ${this.#part}.`);
    return part;
  }
}

/** With what is in shadows. */
function countAll(root: Element | ShadowRoot | null): number {
  const elements = [...(root?.querySelectorAll('*') ?? [])];
  return elements.reduce(
    (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? countAll(shadowRoot) : 0),
    0,
  );
}

declare global {
  interface Window {
    probe: Probe;
    /** Set before, when commits and rows that are rendered are to be counted: that costs time. */
    countsRenders?: boolean;
  }
}

window.probe = new Probe();
if (window.countsRenders) window.probe.renders.install();
