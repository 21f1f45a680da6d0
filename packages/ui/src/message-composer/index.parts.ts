export { LazyEmojiPicker as EmojiPicker } from '../emoji-picker/lazy-emoji-picker.js';
export { LazyMentionPicker as MentionPicker } from '../mention-picker/lazy-mention-picker.js';
export { LazyVoiceRecorder as VoiceRecorder } from '../voice-recorder/lazy-voice-recorder.js';
export { ContextBar } from './context-bar.js';
export {
  LazyAttachMenu as AttachMenu,
  LazyAttachments as Attachments,
  LazyLocationDialog as LocationDialog,
} from './lazy-parts.js';
export { Notice } from './notice.js';
export { SendButton } from './send-button.js';
