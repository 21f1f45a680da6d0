import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubLayout } from '../testing/layout.js';
import { settle } from '../testing/render-count.js';
import { useVirtualList } from './virtual-list.js';

const COUNT = 10_000;
const IN_SIGHT = 6;
/** Rows are a little higher than they are guessed: none is where it was reckoned to be. */
const GUESS = 95;

let guesses = 0;

const ITEMS = Array.from({ length: COUNT }, (_, index) => `Row ${index}`);

/** Ten thousand rows that have a number each; it stands at the last one, and goes to the one in the middle. */
function List() {
  const list = useVirtualList({ items: ITEMS, keyOf, estimateSize, anchorTo: 'end' });
  return (
    <>
      <button type="button" onClick={() => list.scrollToIndex(COUNT / 2, 'center')}>
        Go
      </button>
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
    </>
  );
}

function keyOf(item: string): string {
  return item;
}

function estimateSize(): number {
  guesses += 1;
  return GUESS;
}

/** The numbers of the rows in the document. */
function drawn(): number[] {
  return screen.getAllByRole('listitem').map((row) => Number(row.textContent?.slice(4)));
}

async function goToMiddle(): Promise<void> {
  stubLayout();
  render(<List />);
  await settle();
  guesses = 0;
  act(() => screen.getByRole('button', { name: 'Go' }).click());
}

describe('a list that is told to go far away', () => {
  it('draws what is in sight there at once, and what is beside it when that is seen', async () => {
    await goToMiddle();
    expect(drawn()).toContain(COUNT / 2);
    expect(drawn().length).toBeLessThanOrEqual(2 * IN_SIGHT);
    await settle();
    expect(drawn()).toEqual(expect.arrayContaining([COUNT / 2 - 8, COUNT / 2 + 8]));
  });

  it('reckons the places of all rows a few times, and not for each row that is measured', async () => {
    await goToMiddle();
    expect(guesses).toBeLessThanOrEqual(2 * COUNT);
    await settle();
    expect(guesses).toBeLessThanOrEqual(4 * COUNT);
  });
});
