import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { VirtualList } from '../internals/virtual-list.js';
import { useStuckDays } from './use-stuck-days.js';

const HEIGHT = 600;
const TOTAL = 2_000;

type StuckList = Pick<VirtualList, 'scrollerRef' | 'offset' | 'totalSize' | 'standsAtEnd'>;

function Days({ list }: { list: StuckList }) {
  const ref = useStuckDays([{ start: 0 }], list);
  return (
    <div ref={ref}>
      <div />
    </div>
  );
}

/** One day in a list that stands at its end. */
function renderAtEnd() {
  const scroller = document.createElement('div');
  let top = TOTAL - HEIGHT;
  const list = {
    ...{ scrollerRef: { current: scroller }, offset: () => top, totalSize: TOTAL },
    standsAtEnd: () => top === TOTAL - HEIGHT,
  };
  const { container } = render(<Days list={list} />);
  const days = container.firstElementChild;
  const scrollTo = (next: number) => {
    top = next;
    fireEvent.scroll(scroller);
  };
  return { days, scrollTo };
}

describe('the dates of a thread', () => {
  it('are not being scrolled when it is opened at its end', () => {
    const { days, scrollTo } = renderAtEnd();
    scrollTo(TOTAL - HEIGHT);
    expect(days?.firstElementChild).toHaveAttribute('data-stuck');
    expect(days).not.toHaveAttribute('data-scrolling');
  });

  it('are being scrolled when the reader goes up', () => {
    const { days, scrollTo } = renderAtEnd();
    scrollTo(TOTAL - HEIGHT);
    scrollTo(TOTAL - HEIGHT - 100);
    expect(days).toHaveAttribute('data-scrolling');
    scrollTo(0);
    expect(days?.firstElementChild).not.toHaveAttribute('data-stuck');
  });
});
