import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** A browser's observer of sizes, of which jsdom has none: it tells what it is asked to. */
class ScriptedObserver {
  static readonly all = new Set<ScriptedObserver>();
  readonly #callback: ResizeObserverCallback;
  readonly #elements = new Set<Element>();

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
    ScriptedObserver.all.add(this);
  }

  observe(element: Element): void {
    this.#elements.add(element);
  }

  unobserve(element: Element): void {
    this.#elements.delete(element);
  }

  disconnect(): void {
    this.#elements.clear();
    ScriptedObserver.all.delete(this);
  }

  tell(elements: readonly HTMLElement[]): void {
    const entries = elements.filter((one) => this.#elements.has(one)).map(entryOf);
    if (entries.length > 0) this.#callback(entries, this);
  }
}

/** Puts it in the place of the browser's own, until the test is over. */
export function stubResizes(): void {
  ScriptedObserver.all.clear();
  vi.stubGlobal('ResizeObserver', ScriptedObserver);
}

/** Whoever observes these elements is told how high they are now, of all at once: as when they come, and when they change. */
export async function tellHeights(elements: readonly HTMLElement[]): Promise<void> {
  await act(async () => {
    for (const observer of [...ScriptedObserver.all]) observer.tell(elements);
  });
}

function entryOf(target: HTMLElement): ResizeObserverEntry {
  const size = { blockSize: target.offsetHeight, inlineSize: target.offsetWidth };
  return {
    target,
    contentRect: target.getBoundingClientRect(),
    borderBoxSize: [size],
    contentBoxSize: [size],
    devicePixelContentBoxSize: [size],
  };
}
