export type { MessageMenuProps } from './menu.js';
export type { MessageMenuItem } from './menu-item.js';
export type { MessageActionID } from './message-action-id.js';
export type { MessageReadersProps } from './readers-props.js';
export type { MessageAction } from './thread-actions.js';
export type { MessageToolbarProps } from './toolbar.js';
