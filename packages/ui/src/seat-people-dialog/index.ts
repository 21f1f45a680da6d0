export { LazySeatPeopleDialog as SeatPeopleDialog } from './lazy-seat-people-dialog.js';
export type { SeatPeopleDialogProps } from './seat-people-dialog.js';
