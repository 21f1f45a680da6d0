import { type RefObject, useMemo } from 'react';
import { type Arrangement, arrange, type SeatGridLayout } from './layout/index.js';
import { useStageBox } from './use-stage-box.js';

interface ArrangedSeats {
  readonly layout: SeatGridLayout | undefined;
  readonly fit: 'width' | 'stage' | undefined;
  readonly count: number;
  /** From 1. */
  readonly hostSeat: number;
}

/** Where seats stand in an element. The same object until that changes. */
export function useArrangement(
  ref: RefObject<HTMLElement | null>,
  { layout = ROWS, fit = 'width', count, hostSeat }: ArrangedSeats,
): Arrangement {
  const box = useStageBox(ref, fit);
  // Apps write it inline: it is another object in each rendering, with the same in it.
  const key = JSON.stringify(layout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the layout.
  return useMemo(() => arrange(layout, count, hostSeat, box), [key, count, hostSeat, box]);
}

const ROWS: SeatGridLayout = { type: 'rows' };
