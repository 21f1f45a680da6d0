'use client';

import * as parts from './index.parts.js';
import { SeatGrid as Root } from './seat-grid.js';

/** The grid and its default parts: `<SeatGrid />`, `<SeatGrid.Seat />` and so on. */
export const SeatGrid: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { SeatGridClosedProps } from './closed.js';
export type { SeatGridParts } from './default-parts.js';
export type { SeatGridErrorProps } from './error.js';
export type { SeatMenuProps } from './menu.js';
export type { SeatNoticeProps } from './notice.js';
export type { SeatProps } from './seat.js';
export type { SeatGridProps } from './seat-grid.js';
