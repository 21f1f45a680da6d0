export type { UserCardFactsProps } from './card-facts.js';
export type { UserCardHeadProps } from './card-head.js';
export { UserCardDialog } from './lazy-user-card-dialog.js';
export { UserCard } from './user-card.js';
export type { UserCardDialogProps } from './user-card-dialog.js';
export type { UserCardParts, UserCardProps } from './user-card-props.js';
