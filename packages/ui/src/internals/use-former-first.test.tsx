import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { stubLayout } from '../testing/layout.js';
import { settle } from '../testing/render-count.js';
import { stubResizes, tellHeights } from '../testing/resized-rows.js';
import { useVirtualList } from './virtual-list.js';

const ROW = 100;
/** What the first row has above what it says, as a thread has the date of its first message. */
const DATE = 36;
/** What a reaction adds below it. */
const REACTION = 28;

/** Twenty rows that have a number each, and as many before them as one likes. */
function List({ from }: { from: number }) {
  const items = Array.from({ length: 20 - from }, (_, index) => `Row ${from + index}`);
  const list = useVirtualList({ items, keyOf, estimateSize, anchorTo: 'end' });
  return (
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
            data-date={index === 0 || undefined}
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

function estimateSize(index: number): number {
  return index === 0 ? ROW + DATE : ROW;
}

async function renderAtTop() {
  stubLayout();
  const measured = giveDates();
  const { rerender } = render(<List from={0} />);
  await settle();
  screen.getByRole('list').scrollTop = 0;
  await settle();
  return { rerender, measured };
}

/** The first row is as much higher as its date, and one to which somebody has reacted as much as that. */
function giveDates() {
  return vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    const { date, reacted } = this.dataset;
    return ROW + (date ? DATE : 0) + (reacted ? REACTION : 0);
  });
}

/** Where the lower edge of a row stands, in pixels from the top of what is in sight. */
function lowerEdgeOf(text: string): number {
  const row = screen.getByText(text);
  const bottom = Number(row.dataset['start']) + row.offsetHeight;
  return bottom - screen.getByRole('list').scrollTop;
}

describe('the first row of a list, when others come before it', () => {
  it('stays where it is read, though it has lost its date: it is measured before anybody looks', async () => {
    const { rerender } = await renderAtTop();
    const before = ['Row 0', 'Row 1', 'Row 5'].map(lowerEdgeOf);
    expect(before[0]).toBe(ROW + DATE);
    rerender(<List from={-50} />);
    expect(['Row 0', 'Row 1', 'Row 5'].map(lowerEdgeOf)).toEqual(before);
  });

  it('moves nothing that is read when it changes later, and stands below that', async () => {
    stubResizes();
    const { rerender } = await renderAtTop();
    rerender(<List from={-50} />);
    await settle();
    const list = screen.getByRole('list');
    await act(async () => {
      list.scrollTop -= 8 * ROW;
    });
    await settle();
    const row = screen.getByText('Row 0');
    const before = lowerEdgeOf('Row -5');
    expect(Number(row.dataset['start'])).toBeGreaterThan(list.scrollTop + list.clientHeight);
    row.dataset['reacted'] = 'yes';
    await tellHeights([row]);
    await settle();
    expect(lowerEdgeOf('Row -5')).toBe(before);
    expect(Number(screen.getByText('Row 1').dataset['start'])).toBe(51 * ROW + DATE + REACTION);
  });

  it('is not measured again when nothing has come', async () => {
    const { rerender, measured } = await renderAtTop();
    rerender(<List from={-50} />);
    await settle();
    measured.mockClear();
    rerender(<List from={-50} />);
    expect(measured).not.toHaveBeenCalled();
  });
});
