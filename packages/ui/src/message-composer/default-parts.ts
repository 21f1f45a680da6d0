'use client';

import { LazyEmojiPicker } from '../emoji-picker/lazy-emoji-picker.js';
import { LazyMentionPicker } from '../mention-picker/lazy-mention-picker.js';
import { CreatePoll } from '../poll/index.js';
import { LazyVoiceRecorder } from '../voice-recorder/lazy-voice-recorder.js';
import type { MessageComposerParts } from './composer-props.js';
import { ContextBar } from './context-bar.js';
import { LazyAttachMenu, LazyAttachments, LazyLocationDialog } from './lazy-parts.js';
import { Notice } from './notice.js';
import { SendButton } from './send-button.js';

/** What a composer is made of, unless the app has its own. */
export const defaultParts: MessageComposerParts = {
  SendButton,
  Notice,
  ContextBar,
  Attachments: LazyAttachments,
  AttachMenu: LazyAttachMenu,
  LocationDialog: LazyLocationDialog,
  CreatePoll,
  EmojiPicker: LazyEmojiPicker,
  MentionPicker: LazyMentionPicker,
  VoiceRecorder: LazyVoiceRecorder,
};
