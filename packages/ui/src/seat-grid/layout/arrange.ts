import type { Arrangement, StageBox } from './arrangement.js';
import { arrangeFocus } from './focus.js';
import { arrangeFree } from './free.js';
import { arrangeRows } from './rows.js';
import type { SeatGridLayout } from './seat-grid-layout.js';
import { NARROWEST_CELL } from './seat-sizes.js';

/**
 * Where seats stand on a stage: as large as there is room for, 64 to 96 pixels wide, down to 44 where it is narrow or low. What
 * does not fit then makes the stage higher than it is, and is scrolled. No seat stands upon another, unless a free
 * layout leaves no room for both.
 *
 * @param hostSeat the number of the host's seat, from 1; 0 where there is none.
 */
export function arrange(
  layout: SeatGridLayout,
  seatCount: number,
  hostSeat: number,
  { width, ...rest }: StageBox,
): Arrangement {
  const box = { ...rest, width: Math.max(Math.floor(width), NARROWEST_CELL) };
  if (seatCount < 1) {
    return { places: [], rows: [], columns: 0, width: box.width, height: 0, hasRows: true };
  }
  switch (layout.type) {
    case 'rows':
      return arrangeRows(layout, seatCount, box);
    case 'focus':
      return arrangeFocus(layout, focusOf(layout.index ?? hostSeat, seatCount), seatCount, box);
    case 'free':
      return arrangeFree(layout, seatCount, box);
  }
}

/** Which seat stands out, counted from 0. */
function focusOf(index: number, count: number): number {
  return Number.isInteger(index) && index >= 1 && index <= count ? index - 1 : 0;
}
