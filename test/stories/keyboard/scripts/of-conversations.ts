import type { KeyScript } from '../script.js';
import { ADD_FRIEND } from './add-friend.js';
import { AUDIO_ROOM } from './audio-room.js';
import { CONTACTS } from './contacts.js';
import { CONVERSATION_LIST } from './conversation-list.js';
import { CONVERSATION_PANEL } from './conversation-panel.js';
import { CONVERSATION_SELECTION } from './conversation-selection.js';
import { DO_NOT_DISTURB_PANEL } from './do-not-disturb-panel.js';
import { EMOJI_PICKER } from './emoji-picker.js';
import { FOLDER_TABS } from './folder-tabs.js';
import { GALLERY } from './gallery.js';
import { GROUP_DETAILS } from './group-details.js';
import { GROUP_NOTICES } from './group-notices.js';

/** Those of people, conversations and groups, and of what opens over them: emoji, pictures, raised hands. */
export const PEOPLE_AND_CONVERSATIONS: readonly KeyScript[] = [
  ...ADD_FRIEND,
  ...AUDIO_ROOM,
  ...CONTACTS,
  ...CONVERSATION_LIST,
  ...CONVERSATION_PANEL,
  ...CONVERSATION_SELECTION,
  ...DO_NOT_DISTURB_PANEL,
  ...EMOJI_PICKER,
  ...FOLDER_TABS,
  ...GALLERY,
  ...GROUP_DETAILS,
  ...GROUP_NOTICES,
];
