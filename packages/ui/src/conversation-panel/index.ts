'use client';

import { ConversationPanel as Root } from './conversation-panel.js';
import * as parts from './index.parts.js';

/** The panel and its default parts: `<ConversationPanel />`, `<ConversationPanel.Search />` and so on. */
export const ConversationPanel: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(
  Root,
  parts,
);
export type { ConversationPanelArchiveHeadProps } from './archive-head.js';
export type { ConversationPanelArchiveRowProps } from './archive-row.js';
export type { ConversationPanelEmptyProps, ConversationPanelEmptyReason } from './panel-empty.js';
export type {
  ConversationPanelFeatures,
  ConversationPanelParts,
  ConversationPanelProps,
} from './panel-props.js';
export type { ConversationPanelSearchProps } from './panel-search.js';
