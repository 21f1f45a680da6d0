export { SeatGridClosed as Closed } from './closed.js';
export { SeatGridError as Error } from './error.js';
export { SeatMenu as Menu } from './menu.js';
export { SeatNotice as Notice } from './notice.js';
export { Seat } from './seat.js';
export { SeatGridSkeleton as Skeleton } from './skeleton.js';
