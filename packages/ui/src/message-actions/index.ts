export type { MessageMenuProps } from './menu.js';
export type { MessageMenuItem } from './menu-item.js';
export type { MessageReadersProps } from './readers-props.js';
export type { MessageAction, MessageActionID } from './thread-actions.js';
export type { MessageToolbarProps } from './toolbar.js';
