'use client';

import { ConversationList as Root } from './conversation-list.js';
import * as parts from './index.parts.js';

/** The list and its default parts: `<ConversationList />`, `<ConversationList.Row />` and so on. */
export const ConversationList: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(
  Root,
  parts,
);
export type { ConversationListBadgeProps } from './badge.js';
export type { ConversationListParts, ConversationListProps } from './conversation-list.js';
export type { ConversationListEmptyProps } from './empty.js';
export type { ConversationListErrorProps } from './error.js';
export type { ConversationListPresenceProps } from './presence.js';
export type { ConversationListDensity, ConversationListRowProps } from './row.js';
