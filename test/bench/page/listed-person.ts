import {
  type C2CConversation,
  type GroupAtInfo,
  type LastMessage,
  type Profile,
  TYPES,
} from '@parlor/sdk';
import type { Chat } from './chats.js';

/**
 * A live conversation as the SDK makes it: its fields in the SDK's order, each object of one shape whoever it is about, and
 * `toAccount` worked out. Put together from parts, ten thousand profiles would be of ten thousand shapes to V8, and to read
 * one of them ten times as slow as it is with the SDK.
 */
export class ListedPerson implements C2CConversation {
  conversationID: string;
  unreadCount: number;
  type = TYPES.CONV_C2C;
  lastMessage: LastMessage;
  _isInfoCompleted = true;
  peerReadTime = 0;
  groupAtInfoList: GroupAtInfo[] = [];
  remark = '';
  isPinned = false;
  messageRemindType = undefined;
  markList: number[] = [];
  customData = '';
  conversationGroupList: string[] = [];
  draftText = '';
  userProfile: Profile;
  subType: C2CConversation['subType'] = '';

  constructor({ userID, name, text, time, unread }: Chat) {
    this.conversationID = `C2C${userID}`;
    this.unreadCount = unread;
    this.userProfile = profileOf(userID, name);
    this.lastMessage = lastMessageOf(this.userProfile, text, time);
  }

  get toAccount(): string {
    return this.conversationID.slice('C2C'.length);
  }

  /** Somebody has said something. Of a new message the SDK makes a new object. */
  say(text: string, time: number): void {
    this.unreadCount += 1;
    this.lastMessage = lastMessageOf(this.userProfile, text, time);
  }
}

function lastMessageOf({ userID, nick }: Profile, text: string, lastTime: number): LastMessage {
  return {
    lastTime,
    lastSequence: 1,
    fromAccount: userID,
    messageForShow: text,
    payload: { text },
    type: TYPES.MSG_TEXT,
    isRevoked: false,
    cloudCustomData: '',
    onlineOnlyFlag: false,
    nick,
    nameCard: '',
    version: 0,
    isPeerRead: false,
    revoker: null,
  };
}

function profileOf(userID: string, nick: string): Profile {
  return {
    userID,
    nick,
    gender: '',
    birthday: 0,
    location: '',
    selfSignature: '',
    allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
    language: 0,
    avatar: '',
    messageSettings: 0,
    adminForbidType: TYPES.FORBID_TYPE_NONE,
    level: 0,
    role: 0,
    lastUpdatedTime: 0,
    profileCustomField: [],
  };
}
