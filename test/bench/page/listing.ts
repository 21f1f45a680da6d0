import { type C2CConversation, type Conversation, EVENT, type Profile, TYPES } from '@parlor/sdk';
import { type Chat, chatAt } from './chats.js';
import { FedSDK } from './fed-sdk.js';
import type { Line, ListFeed } from './kit/feed.js';
import { ME } from './talk.js';

/** A list of conversations at the SDK's boundary. It is changed in place and told whole, as the SDK does. */
export class Listing implements ListFeed {
  readonly #fed = new FedSDK({
    getConversationList: async () => ({
      code: 0,
      data: { conversationList: this.#list, isSyncCompleted: true },
    }),
  });
  #list: Conversation[] = [];

  async open(count: number): Promise<Line> {
    this.#list = Array.from({ length: count }, (_, index) => conversationOf(chatAt(index)));
    return { sdk: this.#fed.sdk, user: { userID: ME, userSig: 'none' } };
  }

  say(userID: string, text: string): void {
    const place = this.#list.findIndex(({ toAccount }) => toAccount === userID);
    const [one] = this.#list.splice(place, 1);
    const newest = this.#list[0]?.lastMessage.lastTime ?? 0;
    if (!one) throw new Error(`Nobody talks with ${userID}.`);
    one.unreadCount += 1;
    const lastTime = Math.max(newest, one.lastMessage.lastTime) + 1;
    Object.assign(one.lastMessage, { lastTime, messageForShow: text, payload: { text } });
    this.#list.unshift(one);
    this.#fed.emit(EVENT.CONVERSATION_LIST_UPDATED, [...this.#list]);
  }
}

function conversationOf({ userID, name, text, time, unread }: Chat): C2CConversation {
  return {
    conversationID: `C2C${userID}`,
    type: TYPES.CONV_C2C,
    subType: '',
    unreadCount: unread,
    lastMessage: {
      lastTime: time,
      lastSequence: 1,
      fromAccount: userID,
      type: 'TIMTextElem',
      payload: { text },
      messageForShow: text,
      isRevoked: false,
      cloudCustomData: '',
      onlineOnlyFlag: false,
      nick: name,
      nameCard: '',
      version: 0,
      isPeerRead: false,
      revoker: null,
    },
    groupAtInfoList: [],
    remark: '',
    isPinned: false,
    messageRemindType: '',
    peerReadTime: 0,
    markList: [],
    customData: '',
    conversationGroupList: [],
    draftText: '',
    _isInfoCompleted: true,
    toAccount: userID,
    userProfile: profileOf(userID, name),
  };
}

function profileOf(userID: string, nick: string): Profile {
  return {
    ...{ userID, nick, avatar: '', gender: '', birthday: 0, location: '', selfSignature: '' },
    ...{ language: 0, messageSettings: 0, level: 0, role: 0, lastUpdatedTime: 0 },
    allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
    adminForbidType: TYPES.FORBID_TYPE_NONE,
    profileCustomField: [],
  };
}
