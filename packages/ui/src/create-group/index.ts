export { CreateGroup, type CreateGroupProps } from './create-group.js';
export type { CreateGroupDialogProps } from './create-group-dialog.js';
export type { GroupContact } from './first-members.js';
export { CreateGroupDialog } from './lazy-create-group-dialog.js';
