'use client';

import * as parts from './index.parts.js';
import { MessageComposer as Root } from './message-composer.js';

/** The composer and its default parts: `<MessageComposer />`, `<MessageComposer.SendButton />`. */
export const MessageComposer: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(
  Root,
  parts,
);
export type { MessageComposerParts, MessageComposerProps } from './message-composer.js';
export type { NoticeProps } from './notice.js';
export type { SendButtonProps } from './send-button.js';
