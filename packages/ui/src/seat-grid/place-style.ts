import type { CSSProperties } from 'react';
import type { SeatPlace } from './layout/index.js';

/** Where a cell stands, and how large the seat in it is: with the unit, and without it for what is a share of it. */
export function cellStyle({ x, y, width, height, size }: SeatPlace): CSSProperties {
  const sizes = { '--parlor-seat-size': `${size}px`, '--parlor-seat-side': size };
  return {
    ...(sizes as CSSProperties),
    ...{ insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height },
  };
}
