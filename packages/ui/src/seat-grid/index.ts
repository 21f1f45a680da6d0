'use client';

import * as parts from './index.parts.js';
import { SeatGrid as Root } from './seat-grid.js';

/** The grid and its default parts: `<SeatGrid />`, `<SeatGrid.Seat />` and so on. */
export const SeatGrid: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { SeatGridClosedProps } from './closed.js';
export type { SeatGridParts } from './default-parts.js';
export type { SeatGridErrorProps } from './error.js';
export type { SeatAlign, SeatGridLayout, SeatSpot } from './layout/index.js';
export type { SeatMenuProps } from './menu/seat-menu.js';
export type { SeatNoticeProps } from './notice.js';
export type { SeatProps } from './seat.js';
export type { SeatGridProps } from './seat-grid.js';
export type { SeatRingProps } from './seat-ring.js';
export type { SeatGridSkeletonProps } from './skeleton.js';
export type { SeatDeed, SeatDeeds, SeatDeedTarget } from './use-seat-deeds.js';
