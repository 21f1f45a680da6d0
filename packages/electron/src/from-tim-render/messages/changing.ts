import { ChatError, type ChatSDK, EVENT, type Message, TYPES, toChatError } from '@parlor/sdk';
import { type Place, placeOf } from '../../codec/message-places.js';
import type { Json_value_msg } from '../../native/messages.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import type { KnownMessages } from './known-messages.js';
import { type LiveMessage, NativeMessage } from './native-message.js';
import { rewrite } from './rewrite.js';
import { identityOf, writeElements } from './write-message.js';

type Changes = Pick<ChatSDK, 'revokeMessage' | 'deleteMessage' | 'modifyMessage'>;

/** So many messages one call deletes. */
const MOST_DELETED = 30;

/** What can be changed in more than its `cloudCustomData`. */
const CHANGEABLE: ReadonlySet<string | undefined> = new Set([
  TYPES.MSG_TEXT,
  TYPES.MSG_CUSTOM,
  TYPES.MSG_LOCATION,
  TYPES.MSG_FACE,
]);

/** Taking back, hiding and changing what was said. */
export class Changing {
  readonly #parts: AdapterParts;
  readonly #known: KnownMessages;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#known = parts.messages;
  }

  methods(): Changes {
    return {
      revokeMessage: (message) => this.#revoke(message),
      deleteMessage: (messageList) => this.#delete(messageList),
      modifyMessage: (message) => this.#modify(message),
    };
  }

  async #revoke(message: Message): ReturnType<ChatSDK['revokeMessage']> {
    const { timRender } = this.#parts;
    const json_msg_param = this.#nativeOf(message);
    const call = timRender.TIMMsgRevoke({ ...this.#place(message), json_msg_param, user_data: '' });
    await answerOf(call).catch((error: unknown) => failWith(message, error));
    message.isRevoked = true;
    return success({ message });
  }

  async #delete(messageList: Message[]): ReturnType<ChatSDK['deleteMessage']> {
    const [first] = messageList;
    const { conversationID = '', conversationType } = first ?? {};
    if (conversationType === TYPES.CONV_SYSTEM) throw new ChatError({ code: 2116 });
    if (this.#known.isInRoom(conversationID)) throw new ChatError({ code: 10035 });
    const deleted = messageList
      .filter((one) => one?.conversationID === conversationID && one.status === 'success')
      .slice(0, MOST_DELETED);
    if (!first || deleted.length === 0) return success({ messageList: [] });
    const { timRender } = this.#parts;
    const params = deleted.map((message) => this.#nativeOf(message));
    const place = this.#place(first);
    await answerOf(timRender.TIMMsgListDelete({ ...place, params, user_data: '' }));
    for (const message of deleted) {
      message.isDeleted = true;
      // What was passed need not be what is in memory.
      const live = this.#known.memory.get(message.ID);
      if (live) live.isDeleted = true;
    }
    return success({ messageList: deleted });
  }

  async #modify(message: Message): ReturnType<ChatSDK['modifyMessage']> {
    const { timRender, emitter } = this.#parts;
    if (this.#known.isInRoom(message.conversationID)) {
      throw new ChatError({ code: 2481, data: { message } });
    }
    const params: Json_value_msg = {
      ...this.#nativeOf(message),
      ...(CHANGEABLE.has(message.type) && {
        message_elem_array: writeElements(message).slice(0, 1),
      }),
      message_cloud_custom_str: message.cloudCustomData,
      message_version: message.version,
    };
    const call = timRender.TIMMsgModifyMessage({ params, user_data: '' });
    const told = await answerOf(call).catch((error: unknown) => failWith(message, error));
    const live = this.#known.memory.get(message.ID);
    // The native library may have told of it already.
    if (live && rewrite(live, told, this.#known)) emitter.emit(EVENT.MESSAGE_MODIFIED, [live]);
    return success({ message: live ?? null });
  }

  #place({ conversationID }: Message): Place {
    const place = placeOf(conversationID);
    if (!place) throw new ChatError({ code: 2106 });
    return place;
  }

  #nativeOf(message: Message): Json_value_msg {
    return isLive(message) ? this.#known.nativeOf(message) : identityOf(message);
  }
}

function isLive(message: Message): message is LiveMessage {
  return message instanceof NativeMessage;
}

function failWith(message: Message, cause: unknown): never {
  const { code, message: text, data } = toChatError(cause);
  throw new ChatError({ code, message: text, data: { ...data, message }, cause });
}
