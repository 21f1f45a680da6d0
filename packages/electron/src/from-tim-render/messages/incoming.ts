import { EVENT, type Message, type RevokedMessageStub, TYPES } from '@parlor/sdk';
import { conversationAt } from '../../codec/message-places.js';
import { listIn as listOf, toldJson } from '../native-json.js';
import type { AdapterParts } from '../parts.js';
import type { KnownMessages } from './known-messages.js';
import { numberIn, textIn } from './native-field.js';
import type { LiveMessage } from './native-message.js';
import { rewrite } from './rewrite.js';

/** What others say, take back and change. */
export class Incoming {
  readonly #parts: AdapterParts;
  readonly #known: KnownMessages;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#known = parts.messages;
    const { slots } = parts;
    slots.listen('TIMAddRecvNewMsgCallback', (told) => this.#received(told));
    slots.listen('TIMSetMsgRevokeCallback', (told) => this.#revoked(told));
    slots.listen('TIMSetMsgUpdateCallback', (told) => this.#modified(told));
  }

  #received(told: unknown): void {
    const { memory } = this.#known;
    const messages = this.#listIn(told).flatMap((native) => {
      const message = this.#known.read(native);
      // Whoever added a callback twice is told twice. Notices of the system are told by the noun of groups.
      if (!message || isNotice(message)) return [];
      // A live room is heard again from the beginning, my own messages among it.
      const isNews = !memory.get(message.ID) || this.#known.isInRoom(message.conversationID);
      return isNews ? [message] : [];
    });
    if (messages.length === 0) return;
    messages.sort(bySequence);
    for (const message of messages) {
      const isKept = !message._onlineOnlyFlag && !this.#known.isInRoom(message.conversationID);
      if (isKept) memory.append(message);
    }
    this.#parts.emitter.emit(EVENT.MESSAGE_RECEIVED, messages);
  }

  #revoked(told: unknown): void {
    const revoked = this.#listIn(told).flatMap((locator) => this.#takeBack(locator) ?? []);
    if (revoked.length > 0) this.#parts.emitter.emit(EVENT.MESSAGE_REVOKED, revoked);
  }

  #takeBack(locator: unknown): Message | RevokedMessageStub | undefined {
    const conversationID = conversationAt(
      textIn(locator, 'message_locator_conv_id') ?? '',
      numberIn(locator, 'message_locator_conv_type') ?? 0,
    );
    if (conversationID === undefined) {
      this.#parts.report('The native library has told of a message without a place.', locator);
      return undefined;
    }
    const message = this.#located(conversationID, locator);
    if (!message) return stubOf(conversationID, locator);
    if (message.isRevoked) return undefined;
    message.isRevoked = true;
    // Who it was the native library does not say here: one to one only the sender can.
    message.revoker = message.from;
    message.revokerInfo = { userID: message.from, nick: message.nick, avatar: message.avatar };
    return message;
  }

  #located(conversationID: string, locator: unknown): LiveMessage | undefined {
    const sequence = numberIn(locator, 'message_locator_seq');
    const random = numberIn(locator, 'message_locator_rand');
    const time = numberIn(locator, 'message_locator_time');
    const isIt = (message: LiveMessage) =>
      message.conversationType === TYPES.CONV_GROUP
        ? message.sequence === sequence
        : message.random === random && message.time === time;
    return this.#known.memory.list(conversationID).find(isIt);
  }

  #modified(told: unknown): void {
    const modified = this.#listIn(told).flatMap((native) => {
      const message = this.#known.memory.get(textIn(native, 'message_msg_id') ?? '');
      return message && rewrite(message, native, this.#known) ? [message] : [];
    });
    if (modified.length > 0) this.#parts.emitter.emit(EVENT.MESSAGE_MODIFIED, modified);
  }

  #listIn(told: unknown): readonly unknown[] {
    const { report } = this.#parts;
    return listOf(toldJson(told, report), report);
  }
}

function isNotice({ conversationType }: LiveMessage): boolean {
  return conversationType === TYPES.CONV_SYSTEM;
}

/** Those of one group by their numbers; the others as they came. */
function bySequence(one: LiveMessage, other: LiveMessage): number {
  const isSameGroup =
    one.conversationType === TYPES.CONV_GROUP && one.conversationID === other.conversationID;
  return isSameGroup ? one.sequence - other.sequence : 0;
}

function stubOf(conversationID: string, locator: unknown): RevokedMessageStub {
  return {
    conversationID,
    sequence: numberIn(locator, 'message_locator_seq') ?? 0,
    time: numberIn(locator, 'message_locator_time'),
    revoker: '',
    revokeReason: '',
    revokerInfo: { userID: '', nick: '', avatar: '' },
  };
}
