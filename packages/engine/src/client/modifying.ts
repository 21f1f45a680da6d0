import {
  ChatError,
  type ChatSDK,
  c2cConversationID,
  EVENT,
  groupConversationID,
  type Message,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import { messageIDOf } from '../core/ids.js';
import type { Commands } from '../protocol/commands.js';
import type { WireElement, WireModification } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import { showRewritten } from './live-conversation.js';
import { LiveMessage, rewriteMessage, type SdkMessage } from './live-message.js';
import { isOfTopic, type TopicKeeper } from './topic-keeper.js';
import { sentElement } from './wire-elements.js';

/** Of messages of these types it can be changed what they say, of others only what apps add to them. */
const REWRITABLE: ReadonlySet<string | undefined> = new Set([
  TYPES.MSG_TEXT,
  TYPES.MSG_CUSTOM,
  TYPES.MSG_LOCATION,
  TYPES.MSG_FACE,
]);

/** Changes what messages say, and hears of what others have changed. */
export class Modifying {
  readonly #parts: ClientParts;
  readonly #topics: TopicKeeper;

  constructor(parts: ClientParts, topics: TopicKeeper) {
    this.#parts = parts;
    this.#topics = topics;
  }

  methods(): Pick<ChatSDK, 'modifyMessage'> {
    return { modifyMessage: (message) => this.modify(message) };
  }

  /** Somebody, or I from another instance, has changed what a message says. */
  modified(modification: WireModification): void {
    this.#take(modification);
  }

  /** As modifyMessage, of a message that need not be checked. */
  async modify(message: Message): ReturnType<ChatSDK['modifyMessage']> {
    const { conversationType, to } = message;
    const isOfRoom = this.#parts.groups.get(to)?.type === TYPES.GRP_AVCHATROOM;
    if (conversationType === TYPES.CONV_GROUP && isOfRoom) {
      throw new ChatError({ code: 2481, data: { message } });
    }
    const { isTaken, current } = await this.#ask(message);
    const known = this.#take(current);
    if (!isTaken) throw new ChatError({ code: 2480, data: { message: known } });
    return success({ message: known });
  }

  /** What the app has made of the message stays when it is refused. */
  async #ask(message: Message): Promise<Commands['messages.modify']['reply']> {
    const { conversationID, sequence, random, time, version, cloudCustomData } = message;
    const elements = elementsOf(message);
    const question = {
      conversationID,
      sequence,
      random,
      time,
      version,
      cloudCustomData,
      ...(elements && { elements }),
    };
    try {
      return await this.#parts.connection.request('messages.modify', question);
    } catch (error) {
      const { code, message: text } = toChatError(error);
      throw new ChatError({ code, message: text, data: { message }, cause: error });
    }
  }

  /** What is in memory says the same from now on; `null` when it is not there. */
  #take(modification: WireModification): SdkMessage | null {
    const { messages, hops, emitter, session } = this.#parts;
    const conversationID = conversationOf(modification, session.userID);
    // Among what hops have brought only where nothing else is in memory: so does the SDK.
    const inMemory = messages.has(conversationID) ? messages : hops;
    const message = inMemory.find(messageIDOf(modification));
    if (message && message.version < modification.version) {
      rewriteMessage(message, modification);
      emitter.emit(EVENT.MESSAGE_MODIFIED, [message]);
    }
    if (isOfTopic(modification)) this.#topics.modified(modification);
    else this.#show(conversationID, modification);
    return message ?? null;
  }

  /** The list shows it even where the message is not in memory; as in the SDK, the group does not. */
  #show(conversationID: string, modification: WireModification): void {
    const { conversations, announcer, sdkAppID } = this.#parts;
    const lastMessage = conversations.get(conversationID)?.lastMessage;
    const isLast =
      lastMessage?.lastSequence === modification.sequence &&
      lastMessage.lastTime === modification.time;
    if (!isLast || lastMessage.version === modification.version) return;
    showRewritten(lastMessage, modification, sdkAppID);
    announcer.conversations();
  }
}

/**
 * What is sent of what a message says: as in the SDK its elements, and `payload` and `type` only in the
 * place of the first of several.
 */
function elementsOf(message: Message): WireElement[] | undefined {
  const { type, payload } = message;
  if (!REWRITABLE.has(type)) return undefined;
  if (!(message instanceof LiveMessage)) return [sentElement({ type, content: payload })];
  const elements = message.getElements();
  if (elements.length > 1) elements.splice(0, 1, { type, content: payload });
  return elements.map(sentElement);
}

function conversationOf({ conversationType, from, to }: WireModification, me: string): string {
  if (conversationType === TYPES.CONV_GROUP) return groupConversationID(to);
  return c2cConversationID(from === me ? to : from);
}
