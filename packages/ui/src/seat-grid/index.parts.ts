export { SeatGridClosed as Closed } from './closed.js';
export { SeatGridError as Error } from './error.js';
export { LazySeatMenu as Menu } from './menu/lazy-seat-menu.js';
export { SeatNotice as Notice } from './notice.js';
export { Seat } from './seat.js';
export { SeatRing as Ring } from './seat-ring.js';
export { SeatGridSkeleton as Skeleton } from './skeleton.js';
