import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubLayout } from '../testing/layout.js';
import { RenderCount, settle } from '../testing/render-count.js';
import { useVirtualList } from './virtual-list.js';

const COUNT = 10_000;
const IN_SIGHT = 6;
/** As many are drawn beside those, or more. */
const OVERSCAN = 6;
/** Steps of a row each. */
const STEPS = 40;
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
          {list.rows.map(({ key, index, start }) => (
            <div
              key={key}
              ref={list.measureRow}
              className="parlor-rows-row"
              role="listitem"
              data-index={index}
              data-start={start}
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

/** Where a row stands that is drawn tells where the others do: what is not measured yet is as high as it was guessed. */
function firstInSight(): number {
  const { scrollTop } = screen.getByRole('list');
  const starts = screen.getAllByRole('listitem').map((row) => Number(row.dataset['start']));
  return drawn()[starts.findLastIndex((start) => start <= scrollTop)] ?? 0;
}

async function goToMiddle(rendered = new RenderCount()): Promise<void> {
  stubLayout();
  render(rendered.around('list', <List />));
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

describe('a list that goes by a row at a time', () => {
  it('draws rows by fours, and as many ahead of what is in sight as ever', async () => {
    const rendered = new RenderCount();
    await goToMiddle(rendered);
    await settle();
    rendered.forget();
    const list = screen.getByRole('list');
    for (let step = 1; step <= STEPS; step += 1) {
      await act(async () => {
        list.scrollTop -= GUESS;
      });
      expect(drawn()[0]).toBeLessThanOrEqual(firstInSight() - OVERSCAN);
      expect(drawn().at(-1)).toBeGreaterThanOrEqual(firstInSight() + IN_SIGHT + OVERSCAN);
    }
    expect(rendered.commits).toBeLessThanOrEqual(STEPS / 4 + 1);
  });
});
