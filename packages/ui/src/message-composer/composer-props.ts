import type { SendOptions } from '@parlor/hooks';
import type { ComponentType } from 'react';
import type { EmojiPickerProps } from '../emoji-picker/emoji-picker.js';
import type { MentionPickerProps } from '../mention-picker/mention-picker.js';
import type { CreatePollProps } from '../poll/index.js';
import type { VoiceRecorderProps } from '../voice-recorder/voice-recorder.js';
import type { AttachMenuProps } from './attach-menu.js';
import type { AttachmentsProps } from './attachments.js';
import type { ComposerAction } from './composer-action.js';
import type { ContextBarProps } from './context-bar.js';
import type { LocationDialogProps } from './location-dialog.js';
import type { NoticeProps } from './notice.js';
import type { SendButtonProps } from './send-button.js';

/**
 * The parts of a `MessageComposer` that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface MessageComposerParts {
  /** At the end of the bar; the microphone takes its place while there is nothing to send. */
  SendButton: ComponentType<SendButtonProps>;
  /** Below the field: what has to be said about what is written. */
  Notice: ComponentType<NoticeProps>;
  /** Above the field: which message is answered or changed. */
  ContextBar: ComponentType<ContextBarProps>;
  /** Above the field: the files that go along. The default one is loaded with the first file. */
  Attachments: ComponentType<AttachmentsProps>;
  /** What the button with the plus opens. This and the following are loaded when they are first opened. */
  AttachMenu: ComponentType<AttachMenuProps>;
  /** The dialog that finds a place. */
  LocationDialog: ComponentType<LocationDialogProps>;
  /** The dialog that makes a poll. */
  CreatePoll: ComponentType<CreatePollProps>;
  /** What the button with the face opens. */
  EmojiPicker: ComponentType<EmojiPickerProps>;
  /** Who can be mentioned, in groups. */
  MentionPicker: ComponentType<MentionPickerProps>;
  /** In the place of the field, while a voice message is recorded. */
  VoiceRecorder: ComponentType<VoiceRecorderProps>;
}

/** What a composer offers besides writing. */
export interface ComposerFeatures {
  /** Photos, videos and files: by the menu, by pasting and by dropping them. */
  readonly attachments: boolean;
  /** Places, by the menu. */
  readonly location: boolean;
  /** Polls, by the menu. Not in live rooms, communities and topics, nor where the application has none. */
  readonly polls: boolean;
  /** Voice messages: a microphone in the place of the send button, while there is nothing else to send. */
  readonly voice: boolean;
  /** The button with the emoji, and emoji in the menu where the bar is narrow. */
  readonly emoji: boolean;
  /** In groups. */
  readonly mentions: boolean;
  /** Tells the others that one is typing. */
  readonly typing: boolean;
}

/** What `MessageComposer` takes. */
export interface MessageComposerProps {
  /** Where the message goes. What is written for another conversation is kept until one is back. */
  conversationID: string;
  /**
   * Why nothing may be written here, in words: shown in the place of the text field. The system conversation, and a
   * group that one is not in any more, have reasons of their own when this is left out.
   */
  disabledReason?: string | undefined;
  /** Shown in the empty field. */
  placeholder?: string;
  /** Puts the focus into the field when it appears. `false` when left out. */
  autoFocus?: boolean;
  /**
   * What sends: Enter, and Shift+Enter breaks the line; or Ctrl+Enter (⌘ on a Mac), and Enter breaks the line. `enter`
   * when left out.
   */
  sendOn?: 'enter' | 'mod-enter';
  /** What it offers; everything that is left out is there. */
  features?: Partial<ComposerFeatures>;
  /** What your app lets people add or send besides, below what the kit offers: a custom message, say. */
  actions?: readonly ComposerAction[];
  /** How long a voice message can be, in seconds. 60 when left out. */
  maxRecordingSeconds?: number;
  /** Whether everybody can be mentioned at once; where the service takes it when left out. */
  canMentionAll?: boolean;
  /** For every message that is sent from here, such as `needReadReceipt`. */
  messageOptions?: SendOptions;
  /** Own components in the place of the default ones. */
  parts?: Partial<MessageComposerParts>;
  /** One more class for the outermost element. */
  className?: string;
}
