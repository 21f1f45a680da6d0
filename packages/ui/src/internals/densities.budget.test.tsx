import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { setDensity } from '../testing/density.js';
import { stubLayout } from '../testing/layout.js';
import { RenderCount, settle } from '../testing/render-count.js';
import { stubResizes, tellHeights } from '../testing/resized-rows.js';
import type { RowMeasures } from './row-measures.js';
import { useVirtualList } from './virtual-list.js';

const COUNT = 1_000;
/** How high a row is in each density. */
const ROWS = { comfortable: 64, compact: 52, spacious: 72 };
type Density = keyof typeof ROWS;
const DENSITIES = ['comfortable', 'compact', 'spacious'] as const;

const ITEMS = Array.from({ length: COUNT }, (_, index) => `Row ${index}`);

/** A thousand rows that have a number each. */
function List({ anchorTo }: { anchorTo: 'start' | 'end' }) {
  const list = useVirtualList({ items: ITEMS, keyOf, estimateSize, anchorTo });
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

function estimateSize(_index: number, { row64 }: RowMeasures): number {
  return row64;
}

/** Rows are as high as the style sheet has them. */
function lay(density: Density): void {
  setDensity(density);
  stubLayout([['.parlor-rows-row', ROWS[density]]]);
}

function renderIn(density: Density, anchorTo: 'start' | 'end') {
  lay(density);
  const rendered = new RenderCount();
  render(rendered.around('list', <List anchorTo={anchorTo} />));
  return rendered;
}

/** As when somebody chooses it: all rows that are there are of another height at once. */
async function change(density: Density): Promise<void> {
  const rows = screen.getAllByRole('listitem');
  const { scrollTop } = screen.getByRole('list');
  lay(density);
  screen.getByRole('list').scrollTop = scrollTop;
  await tellHeights(rows);
  await settle();
}

/** Where the lower edge of a row stands, in pixels from the top of what is in sight. */
function lowerEdgeOf(text: string): number {
  const row = screen.getByText(text);
  return Number(row.dataset['start']) + row.offsetHeight - screen.getByRole('list').scrollTop;
}

function fromEnd(): number {
  const { scrollHeight, clientHeight, scrollTop } = screen.getByRole('list');
  return scrollHeight - clientHeight - scrollTop;
}

/** Where a row stands, when all are as high as they are in this density. */
function places(density: Density): number[] {
  return screen
    .getAllByRole('listitem')
    .map(({ dataset }) => Number(dataset['index']) * ROWS[density]);
}

function starts(): number[] {
  return screen.getAllByRole('listitem').map(({ dataset }) => Number(dataset['start']));
}

describe.each(DENSITIES)('a list whose rows are %s', (density) => {
  it.each(['start', 'end'] as const)(
    'draws them once, where they are measured to be: from its %s',
    async (anchorTo) => {
      const rendered = renderIn(density, anchorTo);
      // What they scroll in, and the rows.
      expect(rendered.commits).toBe(2);
      expect(starts()).toEqual(places(density));
      rendered.forget();
      await settle();
      // That it does not stand at its end.
      expect(rendered.commits).toBeLessThanOrEqual(anchorTo === 'start' ? 1 : 0);
      expect(starts()).toEqual(places(density));
      expect(screen.getByRole('list').scrollHeight).toBe(COUNT * ROWS[density]);
    },
  );

  it('begins at its end, when it is told to', async () => {
    renderIn(density, 'end');
    expect(fromEnd()).toBe(0);
    await settle();
    expect(fromEnd()).toBe(0);
    expect(screen.getByText(`Row ${COUNT - 1}`)).toBeInTheDocument();
  });
});

describe('a list whose density changes', () => {
  it.each([
    ['compact', 'start'],
    ['compact', 'end'],
    ['spacious', 'start'],
    ['spacious', 'end'],
  ] as const)(
    'has whoever reads in the middle read on: %s, from its %s',
    async (density, anchorTo) => {
      stubResizes();
      renderIn('comfortable', anchorTo);
      await settle();
      await act(async () => {
        screen.getByRole('list').scrollTop = 500 * ROWS.comfortable + 10;
      });
      await settle();
      await tellHeights(screen.getAllByRole('listitem'));
      expect(lowerEdgeOf('Row 500')).toBe(54);
      await change(density);
      expect(lowerEdgeOf('Row 500')).toBe(54);
      // Also of those that are not in the document.
      expect(screen.getByRole('list').scrollHeight).toBe(COUNT * ROWS[density]);
      expect(starts()).toEqual(places(density));
    },
  );

  it.each(['compact', 'spacious'] as const)('stays at its end: %s', async (density) => {
    stubResizes();
    renderIn('comfortable', 'end');
    await settle();
    await tellHeights(screen.getAllByRole('listitem'));
    await change(density);
    expect(fromEnd()).toBe(0);
    expect(screen.getByText(`Row ${COUNT - 1}`)).toBeInTheDocument();
    expect(starts()).toEqual(places(density));
  });
});

it('styles are read once for a list: not for each row, nor for each rendering', async () => {
  stubResizes();
  lay('compact');
  const read = vi.spyOn(globalThis, 'getComputedStyle');
  const { container, rerender } = render(<List anchorTo="start" />);
  // Of the list, and of the page.
  expect(read).toHaveBeenCalledTimes(2);
  read.mockClear();
  rerender(<List anchorTo="start" />);
  for (let step = 1; step <= 20; step += 1) {
    await act(async () => {
      for (const list of container.querySelectorAll('.parlor-rows')) list.scrollTop = step * 100;
    });
    // Of each row when it comes.
    const rows = container.querySelectorAll<HTMLElement>('.parlor-rows-row:not([data-told])');
    await tellHeights([...rows]);
    for (const row of rows) row.dataset['told'] = '';
  }
  expect(container.querySelectorAll('[data-told]').length).toBeGreaterThan(10);
  await settle();
  expect(read).not.toHaveBeenCalled();
});
