export type { MergedMessagesProps } from './merged-card.js';
