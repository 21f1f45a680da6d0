import { ChatError, type ChatSDK, type SendMessageOptions, TYPES, toChatError } from '@parlor/sdk';
import { placeOf } from '../../codec/message-places.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { KnownMessages } from './known-messages.js';
import { type LiveMessage, NativeMessage } from './native-message.js';
import { readMessage } from './read-message.js';
import { outgoingMessage } from './write-message.js';

type Sent = ReturnType<ChatSDK['sendMessage']>;

const RISKY_CODES: ReadonlySet<number> = new Set([80001, 80004, 3123]);

/** Sends messages: one instance throughout, from `unSend` to `success` or `fail`. */
export class Sending {
  readonly #parts: AdapterParts;
  readonly #known: KnownMessages;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#known = parts.messages;
  }

  methods(): Pick<ChatSDK, 'sendMessage' | 'resendMessage'> {
    return {
      sendMessage: (message, options) => this.#send(message, options),
      resendMessage: async (message, options) => {
        const live = requireLive(message);
        live.isResend = true;
        live.status = 'unSend';
        return this.#send(live, options);
      },
    };
  }

  async #send(message: unknown, options: SendMessageOptions = {}): Sent {
    const live = requireLive(message);
    const place = placeOf(live.conversationID);
    const { conversationType } = live;
    if (conversationType !== TYPES.CONV_C2C && conversationType !== TYPES.CONV_GROUP) {
      throw new ChatError({ code: 2106 });
    }
    const { session, timRender } = this.#parts;
    const { epoch } = session;
    try {
      if (!place) throw new ChatError({ code: 2106 });
      this.#prepare(live, options);
      const params = outgoingMessage(live, { ...options, onlineUserOnly: live._onlineOnlyFlag });
      // What is left out the main process would hand on as no text at all.
      const call = timRender.TIMMsgSendMessage({ ...place, params, user_data: '' });
      const told: unknown = await answerOf<unknown>(call);
      if (session.epoch === epoch) this.#sent(live, told);
      return success({ message: live });
    } catch (error) {
      throw this.#failed(live, toChatError(error), session.epoch === epoch);
    }
  }

  #prepare(message: LiveMessage, { onlineUserOnly, messageControlInfo }: SendMessageOptions): void {
    const group = this.#parts.groups.get(message.to);
    if (group?.type === TYPES.GRP_COMMUNITY && group.isSupportTopic) {
      throw new ChatError({ code: 2115 });
    }
    if (!message.isSendable()) throw new ChatError({ code: 2403 });
    const isRoom = this.#known.isInRoom(message.conversationID);
    message._onlineOnlyFlag = onlineUserOnly === true && !isRoom;
    if (message._onlineOnlyFlag) return;
    message._isExcludedFromUnreadCount = messageControlInfo?.excludedFromUnreadCount === true;
    message._isExcludedFromLastMessage = messageControlInfo?.excludedFromLastMessage === true;
  }

  /** From here on it is called what the native library calls it. */
  #sent(message: LiveMessage, told: unknown): void {
    const { memory } = this.#known;
    memory.remove(message);
    const init = readMessage(told, this.#parts.session.userID);
    if (init) {
      message.ID = init.ID;
      message.time = init.time;
      message.random = init.random || message.random;
      message.senderTinyID = init.senderTinyID ?? '';
      this.#known.tinyID = message.senderTinyID;
      if (message.conversationType === TYPES.CONV_GROUP) message.sequence = init.sequence ?? 0;
      if (init.nick) message.nick = init.nick;
      if (init.avatar) message.avatar = init.avatar;
      this.#known.noteOriginal(message, told);
    } else {
      this.#parts.report('The native library has not told which message was sent.', told);
    }
    message.status = 'success';
    this.#keep(message);
  }

  #keep(message: LiveMessage): void {
    if (!message._onlineOnlyFlag) this.#known.memory.append(message);
  }

  /** The message stays in memory so that it can be sent again, unless the app's backend refused it. */
  #failed(message: LiveMessage, error: ChatError, isSameLogin: boolean): ChatError {
    message.status = 'fail';
    if (RISKY_CODES.has(error.code)) message.hasRiskContent = true;
    const isKnown = this.#known.memory.get(message.ID) !== undefined;
    if (isSameLogin && !isRefusedByApp(error.code) && !isKnown) this.#keep(message);
    const { code, message: text, data } = error;
    return new ChatError({ code, message: text, data: { ...data, message }, cause: error });
  }
}

/** The ranges that an app's own backend may refuse with. */
function isRefusedByApp(code: number): boolean {
  return (code >= 10100 && code <= 10200) || (code >= 120001 && code <= 130000);
}

/** Only what was made here can be sent: 2105. */
function requireLive(message: unknown): LiveMessage {
  if (message instanceof NativeMessage && isLive(message)) return message;
  throw new ChatError({ code: 2105 });
}

function isLive(message: NativeMessage): message is LiveMessage {
  return message.type === undefined || message.payload !== undefined;
}
