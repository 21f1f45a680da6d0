import {
  ChatError,
  type ChatSDK,
  communityIDOfTopic,
  type Group,
  type SendMessageOptions,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import type { OutgoingMessage } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import { LiveMessage, type SdkMessage } from './live-message.js';
import { isTooLong, withKey } from './merging.js';
import { isOfTopic } from './topic-keeper.js';
import type { Uploading } from './uploading.js';
import { sentElement } from './wire-elements.js';

type Sent = ReturnType<ChatSDK['sendMessage']>;

/** Sends messages: one instance throughout, from `unSend` to `success` or `fail`. */
export class Sending {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #uploading: Uploading;

  constructor(parts: ClientParts, keeper: ConversationKeeper, uploading: Uploading) {
    this.#parts = parts;
    this.#keeper = keeper;
    this.#uploading = uploading;
  }

  methods(): Pick<ChatSDK, 'sendMessage' | 'resendMessage'> {
    return {
      sendMessage: (message, options) => this.send(message, options),
      resendMessage: async (message, options) => {
        const live = requireLive(message);
        live.isResend = true;
        live.status = 'unSend';
        this.#parts.messages.noteSentAgain(live);
        return this.send(live, options);
      },
    };
  }

  async send(message: unknown, options: SendMessageOptions = {}): Sent {
    const live = requireLive(message);
    if (live.conversationType !== 'C2C' && live.conversationType !== 'GROUP') {
      throw new ChatError({ code: 2106 });
    }
    const { session } = this.#parts;
    const { userID } = session;
    try {
      if (this.#uploading.isDue(live)) await this.#uploading.upload(live);
      const checked = this.#checkGroup(live);
      if (checked) await checked;
      // Kinder than the SDK: what somebody has begun to send is never sent in the name of who came after them.
      if (session.isLoggedIn() && session.userID !== userID) throw new ChatError({ code: 2024 });
      this.#prepare(live, options);
      return await this.#deliver(live, options);
    } catch (error) {
      throw this.#failed(live, toChatError(error));
    }
  }

  async #deliver(message: SdkMessage, { messageControlInfo }: SendMessageOptions): Sent {
    const { connection, messages } = this.#parts;
    messages.noteSentHere(message.random);
    // Nobody in a live room says that they have read something: the wish is not passed on.
    const needReadReceipt = message.needReadReceipt && !this.#isToRoom(message);
    const isFree = messageControlInfo?.excludedFromContentModeration === true;
    const free = isFree ? { excludedFromContentModeration: true } : {};
    const whole = { ...outgoing(message), needReadReceipt, ...free };
    const body = { message: isTooLong(message) ? await withKey(connection, whole) : whole };
    const { time, sequence } = await connection.request('messages.send', body);
    message.time = time;
    message.status = 'success';
    if (message.conversationType === 'GROUP') message.sequence = sequence;
    this.#remember(message);
    this.#uploading.done(message);
    return success({ message });
  }

  /** A group that is not in memory is asked for first; everything else goes out at once. */
  #checkGroup({ conversationType, to }: SdkMessage): void | Promise<void> {
    if (conversationType !== 'GROUP') return;
    const { groups } = this.#parts;
    const communityID = communityIDOfTopic(to);
    // A topic is as open as its community is known: what may be said in it the service knows.
    if (communityID !== undefined) {
      return groups.get(communityID) ? undefined : this.#mustBeThere(communityID);
    }
    const known = groups.get(to);
    return known ? requireSendable(known, true) : this.#checkUnknownGroup(to);
  }

  async #mustBeThere(communityID: string): Promise<void> {
    await this.#parts.groupProfiles.ask(communityID);
  }

  async #checkUnknownGroup(groupID: string): Promise<void> {
    requireSendable(await this.#parts.groupProfiles.ask(groupID), false);
  }

  #prepare(message: SdkMessage, { onlineUserOnly, messageControlInfo }: SendMessageOptions): void {
    if (!message.isSendable()) throw new ChatError({ code: 2403 });
    const isRoom = this.#parts.groups.get(message.to)?.type === 'AVChatRoom';
    message._onlineOnlyFlag = onlineUserOnly === true && !isRoom;
    if (message._onlineOnlyFlag) return;
    message._isExcludedFromUnreadCount = messageControlInfo?.excludedFromUnreadCount === true;
    message._isExcludedFromLastMessage = messageControlInfo?.excludedFromLastMessage === true;
  }

  /** The list is told before the promise resolves; the sender gets no MESSAGE_RECEIVED. */
  #remember(message: SdkMessage): void {
    if (message._onlineOnlyFlag) return;
    const { messages, announcer, session } = this.#parts;
    if (message.from !== session.userID) return;
    messages.remove(message);
    messages.append(message);
    const { isNew, conversation } = this.#keeper.note(message);
    if (isOfTopic(message)) return;
    if (message.conversationType === 'GROUP') announcer.groups();
    announcer.conversations();
    if (isNew && conversation) void this.#keeper.complete(conversation);
  }

  /** The message stays in memory so that it can be sent again, unless the app's backend refused it. */
  #failed(message: SdkMessage, error: ChatError): ChatError {
    const { messages, session } = this.#parts;
    message.status = 'fail';
    messages.noteSentAgain(message);
    if (RISKY_CODES.has(error.code)) message.hasRiskContent = true;
    const isKept = !message._onlineOnlyFlag && !isRefusedByApp(error.code);
    if (isKept && message.from === session.userID && !messages.find(message.ID)) {
      messages.append(message);
    }
    const { code, message: text, data } = error;
    return new ChatError({ code, message: text, data: { ...data, message }, cause: error });
  }

  #isToRoom(message: SdkMessage): boolean {
    return (
      message.conversationType === TYPES.CONV_GROUP &&
      this.#parts.groups.get(message.to)?.type === 'AVChatRoom'
    );
  }
}

/** Communities with topics take messages in their topics only, live rooms from who is in. */
function requireSendable(
  { type, isSupportTopic }: Pick<Group, 'type' | 'isSupportTopic'>,
  isMine: boolean,
): void {
  if (type === TYPES.GRP_COMMUNITY && isSupportTopic) throw new ChatError({ code: 2115 });
  if (type === TYPES.GRP_AVCHATROOM && !isMine) throw new ChatError({ code: 2101 });
}

/** How many people one message can be meant for alone. */
const MOST_RECEIVERS = 50;

const RISKY_CODES: ReadonlySet<number> = new Set([80001, 80004, 3123]);

/** The ranges that an app's own backend may refuse with. */
function isRefusedByApp(code: number): boolean {
  return (code >= 10100 && code <= 10200) || (code >= 120001 && code <= 130000);
}

/** Only what a client made can be sent: 2105. */
function requireLive(message: unknown): SdkMessage {
  if (message instanceof LiveMessage && isSdkMessage(message)) return message;
  throw new ChatError({ code: 2105 });
}

function isSdkMessage(message: LiveMessage): message is SdkMessage {
  return message.type === undefined || message.payload !== undefined;
}

function outgoing(message: SdkMessage): OutgoingMessage {
  return {
    conversationType: message.conversationType === 'C2C' ? 'C2C' : 'GROUP',
    to: message.to,
    clientTime: message.clientTime,
    clientSequence: message.clientSequence,
    random: message.random,
    priority: message.priority,
    elements: message.getElements().map(sentElement),
    cloudCustomData: message.cloudCustomData,
    atUserList: message.type === TYPES.MSG_TEXT ? message.atUserList : [],
    needReadReceipt: message.needReadReceipt,
    isSupportExtension: message.isSupportExtension,
    onlineUserOnly: message._onlineOnlyFlag,
    excludedFromUnreadCount: message._isExcludedFromUnreadCount,
    excludedFromLastMessage: message._isExcludedFromLastMessage,
    ...receiversOf(message),
  };
}

/** The first 50 of those whom a group's message names; nothing when it is for everybody. */
function receiversOf({ conversationType, _receiverList }: SdkMessage) {
  if (conversationType !== 'GROUP' || !Array.isArray(_receiverList)) return {};
  return _receiverList.length > 0 ? { receiverList: _receiverList.slice(0, MOST_RECEIVERS) } : {};
}
