import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stubLayout } from '../testing/layout.js';
import { settle } from '../testing/render-count.js';
import { useVirtualList } from './virtual-list.js';

/** Rows are much higher than they are guessed. */
const GUESS = 40;
const ROW = 100;
const AT_END = 40;
/** How many come at once: more than a screenful. */
const CROWD = 15;

/** So many rows that have a number each; it stands at the last one. */
function List({ count }: { count: number }) {
  const items = Array.from({ length: count }, (_, index) => `Row ${index}`);
  const list = useVirtualList({ items, keyOf, estimateSize, anchorTo: 'end' });
  return (
    <div ref={list.scrollerRef} className="parlor-rows" role="list" tabIndex={0}>
      <div style={{ blockSize: list.totalSize }}>
        {list.rows.map(({ key, index }) => (
          <div
            key={key}
            ref={list.measureRow}
            className="parlor-rows-row"
            role="listitem"
            data-index={index}
          >
            {key}
          </div>
        ))}
      </div>
    </div>
  );
}

function keyOf(item: string): string {
  return item;
}

function estimateSize(): number {
  return GUESS;
}

async function renderList() {
  stubLayout();
  tellWithNextFrame();
  let count = 100;
  const { rerender } = render(<List count={count} />);
  await settle();
  return {
    /** More come, and a frame passes. */
    async come() {
      count += CROWD;
      rerender(<List count={count} />);
      await frame();
    },
  };
}

async function frame(): Promise<void> {
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** That something was scrolled a browser tells when the next frame begins. */
function tellWithNextFrame(): void {
  const told = new WeakSet<Event>();
  const delay = (event: Event) => {
    const { target } = event;
    if (told.has(event)) return;
    event.stopImmediatePropagation();
    requestAnimationFrame(() => {
      const late = new Event('scroll');
      told.add(late);
      target?.dispatchEvent(late);
    });
  };
  window.addEventListener('scroll', delay, { capture: true });
  onTestFinished(() => window.removeEventListener('scroll', delay, { capture: true }));
}

function fromEnd(): number {
  const { scrollHeight, clientHeight, scrollTop } = screen.getByRole('list');
  return scrollHeight - clientHeight - scrollTop;
}

describe('a list to which more comes than anybody reads', () => {
  it('has its end in sight in every frame, also where the rows are higher than guessed', async () => {
    const { come } = await renderList();
    for (let times = 0; times < 10; times += 1) {
      await come();
      expect(fromEnd()).toBeLessThanOrEqual(AT_END);
    }
  });

  it('leaves whoever has gone up where they are', async () => {
    const { come } = await renderList();
    for (let times = 0; times < 3; times += 1) await come();
    // The library is on its way to the end as long as it is not told that it is there.
    await settle();
    const list = screen.getByRole('list');
    await act(async () => {
      list.scrollTop -= 10 * ROW;
    });
    await frame();
    for (let times = 0; times < 3; times += 1) await come();
    expect(fromEnd()).toBeGreaterThan(10 * ROW);
  });
});
