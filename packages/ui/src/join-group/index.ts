export { JoinGroup, type JoinGroupProps } from './join-group.js';
export type { JoinGroupDialogProps } from './join-group-dialog.js';
export { JoinGroupDialog } from './lazy-join-group-dialog.js';
