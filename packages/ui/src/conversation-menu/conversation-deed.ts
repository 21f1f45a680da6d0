import {
  type ChatFeature,
  type ConversationSnapshot,
  isFolded,
  isHidden,
  isMuted,
  isStarred,
  isUnread,
} from '@parlor/hooks';
import type { ConversationDeed } from '../internals/strings/conversation-actions-strings.js';

/** What can be turned on and off. */
export type SwitchID = 'read' | 'pin' | 'mute' | 'star' | 'archive' | 'hide';

/** What a switch does. */
export type SwitchDeed = Extract<
  ConversationDeed,
  SwitchID | 'unread' | 'unpin' | 'unmute' | 'unstar' | 'unarchive' | 'unhide'
>;

interface Switch {
  /** Whether it is turned on for a conversation. */
  isOn(conversation: ConversationSnapshot): boolean;
  readonly on: SwitchDeed;
  readonly off: SwitchDeed;
}

const SWITCHES: Readonly<Record<SwitchID, Switch>> = {
  read: { isOn: (conversation) => !isUnread(conversation), on: 'read', off: 'unread' },
  pin: { isOn: ({ isPinned }) => isPinned, on: 'pin', off: 'unpin' },
  mute: { isOn: isMuted, on: 'mute', off: 'unmute' },
  star: { isOn: isStarred, on: 'star', off: 'unstar' },
  archive: { isOn: isFolded, on: 'archive', off: 'unarchive' },
  hide: { isOn: isHidden, on: 'hide', off: 'unhide' },
};

/** What a switch would do now: turned on unless it is for all of them. */
export function deedOf(id: SwitchID, conversations: readonly ConversationSnapshot[]): SwitchDeed {
  const { isOn, on, off } = SWITCHES[id];
  return conversations.every(isOn) ? off : on;
}

/** Done by marks on conversations. */
const BY_MARKS: ReadonlySet<SwitchDeed> = new Set([
  'unread',
  'star',
  'unstar',
  'archive',
  'unarchive',
  'hide',
  'unhide',
]);

/** What an application has to have for what a switch does; `undefined` when each one does. */
export function needsOf(deed: SwitchDeed): ChatFeature | undefined {
  return BY_MARKS.has(deed) ? 'conversationMarks' : undefined;
}

/** Those for which a switch changes something. */
export function changedBy(
  id: SwitchID,
  conversations: readonly ConversationSnapshot[],
): readonly ConversationSnapshot[] {
  const off = conversations.filter((conversation) => !SWITCHES[id].isOn(conversation));
  return off.length > 0 ? off : conversations;
}

/** Those of some conversations with which something can be done: the notices of groups have no marks, and a live room no history. */
export function ableFor(
  id: SwitchID | 'notifications' | 'folder' | 'clear',
  conversations: readonly ConversationSnapshot[],
): readonly ConversationSnapshot[] {
  return conversations.filter((conversation) => isAble(id, conversation));
}

function isAble(
  id: SwitchID | 'notifications' | 'folder' | 'clear',
  conversation: ConversationSnapshot,
): boolean {
  const isSystem = conversation.type === '@TIM#SYSTEM';
  switch (id) {
    case 'pin':
      return true;
    case 'read':
      // It can be read, and not be marked.
      return !isSystem || conversation.unreadCount > 0;
    case 'mute':
    case 'clear':
      return !isSystem && conversation.subType !== 'AVChatRoom';
    case 'notifications':
      return conversation.type === 'GROUP' && conversation.subType !== 'AVChatRoom';
    default:
      return !isSystem;
  }
}
