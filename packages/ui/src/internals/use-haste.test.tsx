import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubLayout } from '../testing/layout.js';
import { settle } from '../testing/render-count.js';
import { useVirtualList } from './virtual-list.js';

const ROW = 100;
const IN_SIGHT = 6;

interface ListProps {
  from: number;
}

/** A thousand rows that have a number each, and as many before them as one likes; it stands at the last one. */
function List({ from }: ListProps) {
  const items = Array.from({ length: 1_000 - from }, (_, index) => `Row ${from + index}`);
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
  return ROW;
}

async function renderList() {
  stubLayout();
  const { rerender } = render(<List from={0} />);
  await settle();
  return { rerender };
}

async function scrollTo(row: number): Promise<void> {
  await act(async () => {
    screen.getByRole('list').scrollTop = row * ROW;
  });
}

/** The numbers of the rows in the document. */
function drawn(): number[] {
  return screen.getAllByRole('listitem').map((row) => Number(row.textContent?.slice(4)));
}

describe('a list that goes by screens at a time', () => {
  it('draws no more than what is in sight, and what is beside it when it rests', async () => {
    await renderList();
    await scrollTo(200);
    for (const row of [700, 300, 500]) {
      await scrollTo(row);
      expect(drawn()).toContain(row);
      expect(drawn().length).toBeLessThanOrEqual(IN_SIGHT + 2);
    }
    await settle();
    expect(drawn()).toEqual(expect.arrayContaining([496, 500, 506, 510]));
  });

  it('draws what is beside it as soon as it goes by less', async () => {
    await renderList();
    await scrollTo(200);
    await scrollTo(500);
    await scrollTo(502);
    expect(drawn()).toEqual(expect.arrayContaining([498, 502, 508, 512]));
  });

  it('is not one that jumps once', async () => {
    await renderList();
    await scrollTo(500);
    expect(drawn()).toEqual(expect.arrayContaining([496, 500, 506, 510]));
  });

  it('is not one to which rows have come above what is in sight', async () => {
    const { rerender } = await renderList();
    await scrollTo(400);
    await settle();
    rerender(<List from={-50} />);
    await act(async () => undefined);
    expect(screen.getByRole('list').scrollTop).toBe(450 * ROW);
    expect(drawn()).toEqual(expect.arrayContaining([394, 400, 405, 411]));
  });
});
