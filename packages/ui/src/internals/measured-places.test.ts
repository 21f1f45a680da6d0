import { elementScroll, Virtualizer } from '@tanstack/react-virtual';
import { describe, expect, it } from 'vitest';
import { MeasuredPlaces } from './measured-places.js';

const GUESS = 40;

/** Ten rows that are guessed; where each stood is noted when it is measured. */
function createList() {
  const measured = new MeasuredPlaces();
  const starts: number[] = [];
  const virtualizer = new Virtualizer<HTMLDivElement, HTMLElement>({
    count: 10,
    getScrollElement: () => null,
    estimateSize: () => GUESS,
    scrollToFn: elementScroll,
    observeElementRect: () => undefined,
    observeElementOffset: () => undefined,
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, delta, instance) => {
    starts.push(item.start + measured.measure(item, delta, instance));
    return false;
  };
  virtualizer.getTotalSize();
  return { virtualizer, starts };
}

describe('the places of rows that are being measured', () => {
  it('are where those before them have moved them', () => {
    const { virtualizer, starts } = createList();
    virtualizer.resizeItem(2, 100);
    virtualizer.resizeItem(3, 10);
    virtualizer.resizeItem(5, 50);
    virtualizer.resizeItem(6, 50);
    expect(starts).toEqual([80, 180, 230, 280]);
  });

  it('are not moved by those behind them', () => {
    const { virtualizer, starts } = createList();
    virtualizer.resizeItem(5, 100);
    virtualizer.resizeItem(2, 100);
    virtualizer.resizeItem(3, 100);
    expect(starts).toEqual([200, 80, 180]);
  });

  it('are known anew when they were reckoned meanwhile', () => {
    const { virtualizer, starts } = createList();
    virtualizer.resizeItem(2, 100);
    virtualizer.getTotalSize();
    virtualizer.resizeItem(4, 100);
    expect(starts).toEqual([80, 220]);
  });
});
