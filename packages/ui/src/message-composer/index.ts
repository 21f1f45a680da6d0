'use client';

import * as parts from './index.parts.js';
import { MessageComposer as Root } from './message-composer.js';

/** The composer and its default parts: `<MessageComposer />`, `<MessageComposer.SendButton />`. */
export const MessageComposer: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(
  Root,
  parts,
);
export type { Attachable, AttachMenuProps } from './attach-menu.js';
export type { AttachmentsProps, FileFacts } from './attachments.js';
export type { ComposerAction } from './composer-action.js';
export type {
  ComposerFeatures,
  MessageComposerParts,
  MessageComposerProps,
} from './composer-props.js';
export type { ContextBarProps } from './context-bar.js';
export { DropArea, type DropAreaProps } from './drop-area.js';
export type { LocationDialogProps } from './location-dialog.js';
export type { NoticeProps } from './notice.js';
export type { SendButtonProps } from './send-button.js';
export { type FileDropHandlers, type UseFileDropResult, useFileDrop } from './use-file-drop.js';
