import {
  ChatError,
  type ChatSDK,
  type CreateMessageOptions,
  c2cConversationID,
  groupConversationID,
  type Message,
  type MessageOf,
  type MessagePayloads,
  TYPES,
} from '@parlor/sdk';
import type { ClientParts } from './client-parts.js';
import { createLiveMessage, type SdkMessage } from './live-message.js';
import type { MediaType } from './media-wire.js';
import { mergedPayload } from './merger-payload.js';

type CreationMethods = Pick<
  ChatSDK,
  | 'createTextMessage'
  | 'createTextAtMessage'
  | 'createCustomMessage'
  | 'createFaceMessage'
  | 'createLocationMessage'
  | 'createMergerMessage'
  | 'createForwardMessage'
>;

type CreatableType =
  | 'TIMTextElem'
  | 'TIMCustomElem'
  | 'TIMFaceElem'
  | 'TIMLocationElem'
  | 'TIMRelayElem'
  | MediaType;

/** Makes messages that are ready to be sent; nothing is stored or asked. */
export class MessageFactory {
  readonly #parts: ClientParts;
  #clientSequence: number;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#clientSequence = firstClientSequence(new Date(parts.clock.now()));
  }

  methods(): CreationMethods {
    return {
      createTextMessage: (options) =>
        this.create('TIMTextElem', options, { text: options.payload.text }),
      createTextAtMessage: (options) => {
        const { text, atUserList } = options.payload;
        return mention(this.create('TIMTextElem', options, { text }), atUserList ?? []);
      },
      createCustomMessage: (options) => {
        const { data, description, extension } = options.payload;
        return this.create('TIMCustomElem', options, {
          data: data || '',
          description: description || '',
          extension: extension || '',
        });
      },
      createFaceMessage: (options) => this.create('TIMFaceElem', options, options.payload),
      createLocationMessage: (options) => {
        const { description, longitude, latitude } = options.payload;
        return this.create('TIMLocationElem', options, { description, longitude, latitude });
      },
      createMergerMessage: (options) => {
        const merged = this.create('TIMRelayElem', options, mergedPayload(options.payload));
        merged._relayFlag = true;
        return merged;
      },
      // The element is the source's, and so is its type. That a promise may come of it the contract tells
      // only in words.
      createForwardMessage: ((options: CreateMessageOptions<Message>) =>
        this.#forward(options)) as ChatSDK['createForwardMessage'],
    };
  }

  create<Type extends CreatableType>(
    type: Type,
    options: CreateMessageOptions<unknown>,
    content: MessagePayloads[Type],
  ): MessageOf<Type> & SdkMessage {
    const message = createLiveMessage(this.#init(options), [{ type, content }]);
    // The element that was just given is the one that decides.
    return message as MessageOf<Type> & SdkMessage;
  }

  /** The first element of a message, which both share. What cannot be forwarded is refused by a promise. */
  #forward(options: CreateMessageOptions<Message>): SdkMessage | Promise<never> {
    const source = options.payload;
    if (!Array.isArray(source._elements)) return Promise.reject(new ChatError({ code: 2454 }));
    if (source.type === TYPES.MSG_GRP_TIP) return Promise.reject(new ChatError({ code: 2453 }));
    const init = this.#init({
      ...options,
      conversationType: options.conversationType || TYPES.CONV_C2C,
      cloudCustomData: options.cloudCustomData || source.cloudCustomData,
    });
    return createLiveMessage(
      // As from the SDK: how I am called where the source was said.
      { ...init, nameCard: this.#nameCardIn(source), _cmConfigID: undefined, _relayFlag: true },
      source._elements.slice(0, 1),
    );
  }

  #nameCardIn({ conversationType, to }: Pick<Message, 'conversationType' | 'to'>): string {
    const isGroup = conversationType === TYPES.CONV_GROUP;
    return (isGroup && this.#parts.groups.get(to)?.selfInfo.nameCard) || '';
  }

  #init(options: CreateMessageOptions<unknown>) {
    const { session, profiles, clock } = this.#parts;
    const { to, conversationType } = options;
    const isGroup = conversationType === TYPES.CONV_GROUP;
    const me = profiles.get(session.userID);
    const clientSequence = this.#clientSequence++;
    return {
      conversationID: conversationIDOf(conversationType, to),
      conversationType,
      time: Math.ceil(clock.now() / 1000),
      sequence: isGroup ? 0 : clientSequence,
      clientSequence,
      random: Math.floor(Math.random() * 100_000_000),
      from: session.userID,
      to,
      flow: 'out',
      status: 'unSend',
      isRead: true,
      priority: priorityOf(options.priority),
      nick: me?.nick ?? '',
      avatar: me?.avatar ?? '',
      nameCard: this.#nameCardIn({ conversationType, to }),
      clientTime: Math.floor(session.serverTime() / 1000),
      senderTinyID: session.tinyID,
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
  const hours = now.getHours() < 10 ? `3${now.getHours()}` : String(now.getHours());
  const rest = [now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0'));
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

/** By their names, or by their places counted from 1. */
function priorityOf(priority: unknown) {
  const known = [
    TYPES.MSG_PRIORITY_HIGH,
    TYPES.MSG_PRIORITY_NORMAL,
    TYPES.MSG_PRIORITY_LOW,
    TYPES.MSG_PRIORITY_LOWEST,
  ];
  return (
    known.find((one, place) => one === priority || place + 1 === priority) ??
    TYPES.MSG_PRIORITY_NORMAL
  );
}

/** The list goes to the message, not to its payload. */
function mention<Message extends SdkMessage>(message: Message, atUserList: string[]): Message {
  message.atUserList = [...atUserList];
  message._groupAtInfoList = atUserList.map((userID) =>
    userID === TYPES.MSG_AT_ALL
      ? { groupAtAllFlag: 1 }
      : { groupAtAllFlag: 0, groupAtUserID: userID },
  );
  return message;
}
