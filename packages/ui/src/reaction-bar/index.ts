'use client';

import * as parts from './index.parts.js';
import { ReactionBar as Root } from './reaction-bar.js';

/** The bar and its default parts: `<ReactionBar />`, `<ReactionBar.Chip />` and so on. */
export const ReactionBar: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(Root, parts);
export type { AddReactionButtonProps } from './add-button.js';
export type { ReactionChipProps } from './chip.js';
export type { ReactionNoticeProps } from './notice.js';
export type { ReactionPeopleProps } from './people.js';
export type { ReactionPickerProps } from './picker.js';
export type { ReactionBarParts, ReactionBarProps } from './reaction-bar.js';
