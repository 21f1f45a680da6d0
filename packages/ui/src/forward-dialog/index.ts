export type { ForwardDialogProps } from './forward-dialog.js';
export { ForwardDialog } from './lazy-forward-dialog.js';
