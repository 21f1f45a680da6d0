import {
  ChatError,
  type ChatSDK,
  type CreateMessageOptions,
  c2cConversationID,
  groupConversationID,
  type Message,
  type MessagePriority,
  TYPES,
} from '@parlor/sdk';
import type { AdapterParts } from '../parts.js';
import { createLiveMessage, createMessageOf, type LiveMessage } from './native-message.js';

type CreationMethods = Pick<
  ChatSDK,
  | 'createTextMessage'
  | 'createTextAtMessage'
  | 'createCustomMessage'
  | 'createFaceMessage'
  | 'createLocationMessage'
  | 'createForwardMessage'
>;

const PRIORITIES: readonly MessagePriority[] = [
  TYPES.MSG_PRIORITY_HIGH,
  TYPES.MSG_PRIORITY_NORMAL,
  TYPES.MSG_PRIORITY_LOW,
  TYPES.MSG_PRIORITY_LOWEST,
];

/** Makes messages that are ready to be sent; nothing is stored or asked. */
export class MessageFactory {
  readonly #parts: AdapterParts;
  #clientSequence: number;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#clientSequence = firstClientSequence(new Date(parts.now()));
  }

  methods(): CreationMethods {
    return {
      createTextMessage: (options) =>
        createMessageOf(this.#init(options), TYPES.MSG_TEXT, { text: options.payload.text }),
      createTextAtMessage: (options) => {
        const { text, atUserList = [] } = options.payload;
        const message = createMessageOf(this.#init(options), TYPES.MSG_TEXT, { text });
        mention(message, atUserList ?? []);
        return message;
      },
      createCustomMessage: (options) => {
        const { data, description, extension } = options.payload;
        return createMessageOf(this.#init(options), TYPES.MSG_CUSTOM, {
          data: data || '',
          description: description || '',
          extension: extension || '',
        });
      },
      createFaceMessage: (options) =>
        createMessageOf(this.#init(options), TYPES.MSG_FACE, options.payload),
      createLocationMessage: (options) => {
        const { description, longitude, latitude } = options.payload;
        const place = { description, longitude, latitude };
        return createMessageOf(this.#init(options), TYPES.MSG_LOCATION, place);
      },
      // The element is the source's, and so is its type. That a promise may come of it the contract tells
      // only in words.
      createForwardMessage: ((options: CreateMessageOptions<Message>) =>
        this.#forward(options)) as ChatSDK['createForwardMessage'],
    };
  }

  /** The first element of a message, which both share. What cannot be forwarded is refused by a promise. */
  #forward(options: CreateMessageOptions<Message>): LiveMessage | Promise<never> {
    const source = options.payload;
    if (!Array.isArray(source._elements)) return Promise.reject(new ChatError({ code: 2454 }));
    if (source.type === TYPES.MSG_GRP_TIP) return Promise.reject(new ChatError({ code: 2453 }));
    const init = this.#init({
      ...options,
      conversationType: options.conversationType || TYPES.CONV_C2C,
      cloudCustomData: options.cloudCustomData || source.cloudCustomData,
    });
    return createLiveMessage({ ...init, _relayFlag: true }, source._elements.slice(0, 1));
  }

  #init(options: CreateMessageOptions<unknown>) {
    const { session, now, groups, messages, profiles } = this.#parts;
    const me = profiles.get(session.userID);
    const { to, conversationType } = options;
    const isGroup = conversationType === TYPES.CONV_GROUP;
    const clientSequence = this.#clientSequence++;
    const clientTime = Math.floor((now() + session.offset) / 1000);
    const random = Math.floor(Math.random() * 100_000_000);
    return {
      // What the native library will call it nobody knows before it was sent.
      ID: `${messages.tinyID}-${clientTime}-${random}`,
      senderTinyID: messages.tinyID,
      conversationID: conversationIDOf(conversationType, to),
      conversationType,
      time: Math.ceil(now() / 1000),
      sequence: isGroup ? 0 : clientSequence,
      clientSequence,
      random,
      from: session.userID,
      to,
      flow: 'out',
      status: 'unSend',
      isRead: true,
      priority: knownPriority(options.priority),
      nick: me?.nick ?? '',
      avatar: me?.avatar ?? '',
      nameCard: (isGroup && groups.get(to)?.selfInfo.nameCard) || '',
      clientTime,
      cloudCustomData: options.cloudCustomData || '',
      needReadReceipt: isWished(options.needReadReceipt),
      isSupportExtension: isWished(options.isSupportExtension),
      _receiverList: options.receiverList,
      _cmConfigID: options.customModerationConfigurationID,
    } as const;
  }
}

/** Starts from the time of day, `HHMMSS0001`; an hour of one digit is written with a 3 before it. */
function firstClientSequence(now: Date): number {
  const hours = now.getUTCHours() < 10 ? `3${now.getUTCHours()}` : String(now.getUTCHours());
  const rest = [now.getUTCMinutes(), now.getUTCSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return Number(`${hours}${rest.join('')}0001`);
}

/** Neither is checked here: what is wrong is refused when the message is sent. */
function conversationIDOf(conversationType: string, to: string | undefined): string {
  if (!to) return '';
  if (conversationType === TYPES.CONV_C2C) return c2cConversationID(to);
  if (conversationType === TYPES.CONV_GROUP) return groupConversationID(to);
  return `${conversationType}${to}`;
}

/** As it is said in code, or as it travels. */
function isWished(wish: unknown): boolean {
  return wish === true || wish === 1;
}

function knownPriority(priority: unknown): MessagePriority {
  return (
    PRIORITIES.find((one, place) => one === priority || place + 1 === priority) ??
    TYPES.MSG_PRIORITY_NORMAL
  );
}

/** The list goes to the message, not to its payload. */
function mention(message: LiveMessage, atUserList: readonly string[]): void {
  message.atUserList = [...atUserList];
  message._groupAtInfoList = atUserList.map((userID) =>
    userID === TYPES.MSG_AT_ALL
      ? { groupAtAllFlag: 1 }
      : { groupAtAllFlag: 0, groupAtUserID: userID },
  );
}
