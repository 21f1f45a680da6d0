import {
  ChatError,
  type ChatSDK,
  c2cConversationID,
  EVENT,
  groupConversationID,
  type Message,
  type RevokedMessageStub,
  TYPES,
  toChatError,
} from '@parlor/sdk';
import { messageIDOf } from '../core/ids.js';
import type { WireRevocation } from '../protocol/entities.js';
import { type ClientParts, success } from './client-parts.js';
import type { SdkConversation } from './live-conversation.js';
import type { Profiles } from './profiles.js';
import type { TopicKeeper } from './topic-keeper.js';

/** What was taken back: the message in memory, or what is known of one that is not there. */
type Revoked = Message | RevokedMessageStub;

/** Takes messages back, and hears of those that others take back. */
export class Revoking {
  readonly #parts: ClientParts;
  readonly #profiles: Profiles;
  readonly #topics: TopicKeeper;
  /** What was taken back while there was no line, and is not asked for yet. */
  #missed: WireRevocation[] = [];

  constructor(parts: ClientParts, profiles: Profiles, topics: TopicKeeper) {
    this.#parts = parts;
    this.#profiles = profiles;
    this.#topics = topics;
  }

  methods(): Pick<ChatSDK, 'revokeMessage'> {
    return { revokeMessage: (message) => this.#revoke(message) };
  }

  /** Somebody, or I from another instance, has taken a message back. */
  async revoked(revocation: WireRevocation): Promise<void> {
    const { groups } = this.#parts;
    if (isOfGroup(revocation) && groups.isAbandoned(revocation.to)) return;
    await this.#tell([revocation], { isMissed: false });
  }

  /** As {@link revoked}, while there was no line: it is told when the SDK would ask for it. */
  missed(revocation: WireRevocation): void {
    if (!this.#isOfRoom(revocation)) this.#missed.push(revocation);
  }

  /** Tells what was taken back meanwhile in a group, or, without one, of all people. */
  async tellMissed(groupID?: string): Promise<void> {
    const isMeant = (one: WireRevocation) =>
      isOfGroup(one) ? one.to === groupID : groupID === undefined;
    const meant = this.#missed.filter(isMeant);
    this.#missed = this.#missed.filter((one) => !isMeant(one));
    if (meant.length > 0) await this.#tell(meant, { isMissed: true });
  }

  /** What nobody has asked for is not told any more; nobody may be logged in. */
  forgetMissed(): void {
    this.#missed = [];
  }

  /** Says who has taken messages back; where nobody can, their IDs have to do. */
  async nameRevokers(messages: readonly Revoked[]): Promise<void> {
    // To a guest nobody would say.
    if (!this.#parts.session.isLoggedIn()) return;
    // Not of what I have taken back here: there it stays empty.
    const revokers = new Set(messages.map(({ revoker }) => revoker).filter((one) => one !== ''));
    if (revokers.size === 0) return;
    try {
      const people = await this.#profiles.of([...revokers]);
      for (const { revoker, revokerInfo } of messages) {
        const profile = people.find(({ userID }) => userID === revoker);
        if (profile) Object.assign(revokerInfo, { nick: profile.nick, avatar: profile.avatar });
      }
    } catch (error) {
      this.#parts.log.write(2, 'Who has taken messages back could not be asked.', error);
    }
  }

  /** Who it was does not show on this side, and there is no event but the list’s. */
  async #revoke(message: Message) {
    const { conversationID, conversationType, ID: messageID } = message;
    const isSpoken = conversationType === TYPES.CONV_C2C || conversationType === TYPES.CONV_GROUP;
    if (!isSpoken) throw new ChatError({ code: 2998 });
    try {
      await this.#parts.connection.request('messages.revoke', { conversationID, messageID });
    } catch (error) {
      const { code, message: text } = toChatError(error);
      throw new ChatError({ code, message: text, data: { message }, cause: error });
    }
    message.isRevoked = true;
    this.#note(message, { isCounted: false });
    return success({ message });
  }

  /** What was missed changes no counts: the lists are fetched anew. */
  async #tell(
    revocations: readonly WireRevocation[],
    { isMissed }: { isMissed: boolean },
  ): Promise<void> {
    const { emitter, session } = this.#parts;
    const { epoch } = session;
    const revoked = revocations.map((revocation) => {
      const one = this.#take(revocation, { isMissed });
      // Of what is taken back in a live room the lists know nothing: so does the SDK.
      if (!this.#isOfRoom(revocation)) this.#note(one, { isCounted: !isMissed });
      return one;
    });
    await this.nameRevokers(revoked);
    if (session.epoch === epoch) emitter.emit(EVENT.MESSAGE_REVOKED, revoked);
  }

  #isOfRoom(revocation: WireRevocation): boolean {
    const group = this.#parts.groups.get(revocation.to);
    return isOfGroup(revocation) && group?.type === TYPES.GRP_AVCHATROOM;
  }

  #take(revocation: WireRevocation, { isMissed }: { isMissed: boolean }): Revoked {
    const { messages, hops, session } = this.#parts;
    const { revoker } = revocation;
    const stub = stubOf(revocation, session.userID);
    // Among what hops have brought only where nothing else is in memory: so does the SDK.
    const inMemory = messages.has(stub.conversationID) ? messages : hops;
    const ID = messageIDOf(revocation);
    // In a live room not even my own is looked for: so does the SDK.
    const message = this.#isOfRoom(revocation) ? undefined : inMemory.find(ID);
    const details = {
      revoker,
      revokeReason: '',
      revokerInfo: { userID: revoker, nick: '', avatar: '' },
    };
    if (message) return Object.assign(message, details, { isRevoked: true });
    // Of a group the SDK asks after a break for too little to know the ID.
    const isNamed = !isMissed || !isOfGroup(revocation);
    return { ...stub, ...(isNamed && { ID }), ...details };
  }

  /** As the SDK: one unread less, even when it was read, or my own. */
  #note(revoked: Revoked, { isCounted }: { isCounted: boolean }): void {
    const { conversations, topicConversations, groups, announcer } = this.#parts;
    if (topicConversations.get(revoked.conversationID)) {
      this.#topics.revoked(revoked.conversationID, revoked, isCounted);
      return;
    }
    const conversation = conversations.get(revoked.conversationID);
    if (!conversation) return;
    const isLess = isCounted && conversation.unreadCount > 0;
    if (isLess) conversation.unreadCount -= 1;
    const isShown = isLast(revoked, conversation);
    if (isShown) {
      conversation.lastMessage.isRevoked = true;
      conversation.lastMessage.revoker = revoked.revoker;
    }
    if (!isLess && !isShown) return;
    announcer.conversations();
    if (groups.showLastMessages([conversation])) announcer.groups();
  }
}

/** Only between two people does it say when the message was sent. */
function stubOf(
  revocation: WireRevocation,
  me: string,
): Pick<RevokedMessageStub, 'conversationID' | 'sequence' | 'time'> {
  const { from, to, sequence, time } = revocation;
  if (isOfGroup(revocation)) return { conversationID: groupConversationID(to), sequence };
  return { conversationID: c2cConversationID(from === me ? to : from), sequence, time };
}

function isLast({ sequence, time }: Revoked, { type, lastMessage }: SdkConversation): boolean {
  if (sequence !== lastMessage.lastSequence) return false;
  return type === TYPES.CONV_GROUP || time === lastMessage.lastTime;
}

function isOfGroup({ conversationType }: WireRevocation): boolean {
  return conversationType === TYPES.CONV_GROUP;
}
