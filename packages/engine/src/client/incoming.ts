import {
  c2cConversationID,
  communityIDOfTopic,
  EVENT,
  type GroupTipPayload,
  type Profile,
} from '@parlor/sdk';
import type { TimerHandle } from '../core/clock.js';
import type { ReadPosition } from '../protocol/commands.js';
import type { WireMessage } from '../protocol/entities.js';
import type { ClientParts } from './client-parts.js';
import type { ConversationKeeper } from './conversation-keeper.js';
import { applyTip, simplifyTip } from './group-tips.js';
import type { SdkConversation } from './live-conversation.js';
import type { LiveGroup } from './live-group.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import { isIncomingUnread, markReadByPeer } from './message-marks.js';

/** How long tips, and all that is said in a live room, wait for their group to become known, in milliseconds. */
const PATIENCE = 4_000;

/** A message as it came, and what it is here. */
interface Fresh {
  wire: WireMessage;
  message: SdkMessage;
}

/** Brings what the service tells unasked into memory, and tells the app, in the SDK's order. */
export class Incoming {
  readonly #parts: ClientParts;
  readonly #keeper: ConversationKeeper;
  readonly #waiting = new Map<string, { wires: WireMessage[]; timer: TimerHandle }>();

  /** The IDs of what was said to all live rooms since the login. */
  readonly #broadcasts = new Set<string>();

  constructor(parts: ClientParts, keeper: ConversationKeeper) {
    this.#parts = parts;
    this.#keeper = keeper;
  }

  /** Messages of others, tips, and my own from other instances. Those known already are dropped. */
  messages(wires: readonly WireMessage[]): void {
    const told = wires.map((wire) => ({
      wire,
      message: receiveMessage(wire, this.#parts.session.userID),
    }));
    const fresh = firstOfEachID(
      told.filter(({ message }) => !this.#isKnown(message) && !this.#isOfNoInterest(message)),
    );
    // What is said in a live room that is being gone into waits until the room is known.
    const waits = ({ message }: Fresh) =>
      message.conversationType === 'GROUP' && this.#parts.groups.isExpected(message.to);
    for (const { wire } of fresh.filter(waits)) this.#hold(wire);
    this.#tell(fresh.filter((one) => !waits(one)));
  }

  /**
   * Messages that were missed while there was no line: the lists say so already. As in the SDK, one that
   * was modified before it came is told as modified, and not as received.
   */
  missed(messages: readonly SdkMessage[]): void {
    const { emitter } = this.#parts;
    const modified = messages.filter(({ isModified }) => isModified);
    const received = messages.filter(({ isModified }) => !isModified);
    if (modified.length > 0) emitter.emit(EVENT.MESSAGE_MODIFIED, modified);
    if (received.length > 0) emitter.emit(EVENT.MESSAGE_RECEIVED, received);
  }

  /**
   * What was said in a live room before I came in, my own too. Conversations show nothing of it; as in the SDK, what was
   * modified is told as modified.
   */
  recent(wires: readonly WireMessage[]): void {
    const { session, heardInRooms } = this.#parts;
    const messages = wires.map((wire) => receiveMessage(wire, session.userID));
    this.missed(messages.filter((message) => heardInRooms.isNews(message)));
  }

  /** Said to all live rooms, once to who is in several. As in the SDK, it has no receiver and no conversation. */
  broadcast(wire: WireMessage): void {
    const message = receiveMessage(wire, this.#parts.session.userID);
    if (this.#broadcasts.has(message.ID)) return;
    this.#broadcasts.add(message.ID);
    Object.assign(message, { isBroadcastMessage: true, to: null, conversationID: null });
    this.#parts.emitter.emit(EVENT.MESSAGE_RECEIVED, [message]);
  }

  /** A group has become known: what waited for it is delivered. */
  groupKnown(groupID: string): void {
    const waiting = this.#waiting.get(groupID);
    if (!waiting) return;
    this.#parts.clock.clearTimeout(waiting.timer);
    this.#waiting.delete(groupID);
    this.messages(waiting.wires);
  }

  readByPeer(userID: string, time: number): void {
    const { conversations, messages, hops, emitter, announcer } = this.#parts;
    const conversationID = c2cConversationID(userID);
    // The conversation does not say so before the list is fetched again: so does the SDK.
    conversations.notePeerRead(conversationID, time);
    // Of what hops have brought only where nothing else is in memory: so does the SDK.
    const inMemory = messages.has(conversationID) ? messages : hops;
    const read = markReadByPeer(inMemory.list(conversationID), time);
    if (read.length > 0) emitter.emit(EVENT.MESSAGE_READ_BY_PEER, read);
    const conversation = conversations.get(conversationID);
    if (conversation && showsPeerRead(conversation, userID, time)) announcer.conversations();
  }

  /** Another instance of mine has read a conversation. */
  read(conversationID: string, position: ReadPosition): void {
    const { conversations, topicConversations, announcer } = this.#parts;
    if (topicConversations.get(conversationID)) {
      this.#keeper.topics.read(conversationID, position);
      this.#keeper.topics.forgetMentions(conversationID);
      return;
    }
    const conversation = conversations.get(conversationID);
    if (!conversation) return;
    this.markRead(conversation, position);
    announcer.conversations();
  }

  /** Incoming messages up to a position are read; what is left unread is counted anew. */
  markRead(conversation: SdkConversation, position: ReadPosition): void {
    this.markMessagesRead(conversation, position);
    conversation.groupAtInfoList = [];
  }

  /** The same, where mentions stay. */
  markMessagesRead(conversation: SdkConversation, position: ReadPosition): void {
    const unread = this.#parts.messages.unread(conversation.conversationID);
    const isGroup = conversation.type === 'GROUP';
    const isReached = (one: SdkMessage) =>
      isGroup ? one.sequence <= position.sequence : one.time <= position.time;
    for (const message of unread) if (isReached(message)) message.isRead = true;
    conversation.unreadCount = unread.filter(isIncomingUnread).length;
  }

  pinned(conversationID: string, isPinned: boolean): void {
    const { conversations, announcer } = this.#parts;
    const conversation = conversations.get(conversationID);
    if (!conversation || conversation.isPinned === isPinned) return;
    conversation.isPinned = isPinned;
    announcer.conversations();
  }

  /** Profiles changed: live objects and old messages show the new name and picture. No list is told. */
  profiles(profiles: readonly Profile[]): void {
    const { profiles: store, clock, emitter } = this.#parts;
    const changed = profiles.filter((profile) => store.isNews(profile));
    if (changed.length === 0) return;
    const live = changed.map((profile) => store.put(profile, clock.now()));
    for (const profile of live) this.#rename(profile);
    emitter.emit(EVENT.PROFILE_UPDATED, live);
  }

  /** Nobody is logged in any more. */
  clear(): void {
    for (const { timer } of this.#waiting.values()) this.#parts.clock.clearTimeout(timer);
    this.#waiting.clear();
    this.#broadcasts.clear();
  }

  #tell(fresh: readonly Fresh[]): void {
    const ofGroups = fresh
      .filter(({ message }) => message.conversationType === 'GROUP')
      .toSorted((a, b) => a.message.sequence - b.message.sequence)
      .filter(({ message }) => this.#isFirstTime(message));
    this.#deliver(
      fresh.map(({ message }) => message).filter((one) => one.conversationType === 'C2C'),
    );
    this.#deliver(ofGroups.map(({ message }) => message).filter((one) => !isTip(one)));
    for (const { wire, message } of ofGroups) if (isTip(message)) this.#tip(wire, message);
  }

  #deliver(messages: SdkMessage[]): void {
    if (messages.length === 0) return;
    for (const message of messages) this.#remember(message);
    const noted = messages.map((message) => this.#keeper.note(message));
    if (noted.some(({ isChanged }) => isChanged)) {
      if (messages[0]?.conversationType === 'GROUP') this.#parts.announcer.groups();
      this.#parts.announcer.conversations();
    }
    this.#parts.emitter.emit(EVENT.MESSAGE_RECEIVED, messages);
    for (const { isNew, conversation } of noted) {
      if (isNew && conversation) void this.#complete(conversation);
    }
  }

  #tip(wire: WireMessage, message: TipMessage): void {
    const { groups, emitter, announcer } = this.#parts;
    const communityID = communityIDOfTopic(message.to);
    const group = groups.get(communityID ?? message.to);
    if (!group && communityID === undefined) return this.#hold(wire);
    const isOfRoom = group?.type === 'AVChatRoom';
    if (isOfRoom) this.#simplify(message);
    this.#remember(message);
    emitter.emit(EVENT.MESSAGE_RECEIVED, [message]);
    if (group && !isOfRoom) this.#applyTip(message, group);
    const { isChanged, isNew, conversation } = this.#keeper.note(message);
    if (communityID === undefined) announcer.groups();
    if (isChanged) announcer.conversations();
    if (isNew && conversation) void this.#complete(conversation);
  }

  /** What it says of how many are there is known before anybody hears of the tip. */
  #simplify({ to, payload }: TipMessage): void {
    simplifyTip(payload);
    const { memberCount } = payload;
    if (memberCount !== undefined) this.#parts.onlineCounts.told(to, memberCount);
  }

  /** A community with topics has no conversation that would show its profile. */
  #applyTip({ to, payload }: TipMessage, group: LiveGroup): void {
    const { groups, topics, announcer, session, clock } = this.#parts;
    const { memberCount } = group;
    const scene = { to, group, groups, topics, me: session.userID, now: clock.now() };
    const effect = applyTip(payload, scene);
    const topic = topics.get(to);
    if (effect === 'topic' && topic) announcer.topic(topic);
    if (effect === 'profile') announcer.groups();
    const isShown = effect === 'profile' && !group.isSupportTopic;
    const isNews = isShown || group.memberCount !== memberCount;
    if (isNews && this.#keeper.groups.show(group)) announcer.conversationsUnsorted();
  }

  #hold(wire: WireMessage): void {
    const groupID = wire.to;
    const waiting = this.#waiting.get(groupID);
    if (waiting) return void waiting.wires.push(wire);
    const drop = () => void this.#waiting.delete(groupID);
    const timer = this.#parts.clock.setTimeout(drop, PATIENCE);
    this.#waiting.set(groupID, { wires: [wire], timer });
  }

  async #complete(conversation: SdkConversation): Promise<void> {
    await this.#keeper.complete(conversation);
    if (conversation.type === 'GROUP') this.groupKnown(conversation.toAccount);
  }

  /** Online-only messages and those of live rooms are told, and not kept. */
  #remember(message: SdkMessage): void {
    const { groups, messages } = this.#parts;
    const isRoom = groups.get(message.to)?.type === 'AVChatRoom';
    if (message._onlineOnlyFlag || (message.conversationType === 'GROUP' && isRoom)) return;
    if (message.conversationType === 'C2C' && message.flow === 'in')
      this.#rename(senderOf(message));
    messages.append(message);
  }

  #isKnown(message: SdkMessage): boolean {
    const { messages } = this.#parts;
    if (messages.find(message.ID)) return true;
    return message.flow === 'out' && messages.wasSentHere(message.random);
  }

  /** Of what is said in a live room no memory says that it was there already. */
  #isFirstTime(message: SdkMessage): boolean {
    const { groups, heardInRooms } = this.#parts;
    return groups.get(message.to)?.type !== 'AVChatRoom' || heardInRooms.isNews(message);
  }

  /** Said in a live room that this instance has turned its back on. */
  #isOfNoInterest({ conversationType, to }: SdkMessage): boolean {
    return conversationType === 'GROUP' && this.#parts.groups.isAbandoned(to);
  }

  /** Old messages of a person get the name and picture that the newest shows. */
  #rename({ userID, nick, avatar }: Pick<Profile, 'userID' | 'nick' | 'avatar'>): void {
    const { messages, session, profiles } = this.#parts;
    const isMe = userID === session.userID;
    const lists = isMe ? messages.conversationIDs() : [c2cConversationID(userID)];
    for (const conversationID of lists) messages.rename(conversationID, { userID, nick, avatar });
    const profile = profiles.get(userID);
    if (profile) Object.assign(profile, { nick, avatar });
  }
}

function senderOf({ from, nick, avatar }: SdkMessage) {
  return { userID: from, nick, avatar };
}

/** A message may come twice in one frame. */
function firstOfEachID(all: readonly Fresh[]): Fresh[] {
  const ids = new Set<string>();
  return all.filter(({ message: { ID } }) => {
    const isFirst = !ids.has(ID);
    ids.add(ID);
    return isFirst;
  });
}

/** A message that says what has happened in a group. */
type TipMessage = SdkMessage & { payload: GroupTipPayload };

function isTip(message: SdkMessage): message is TipMessage {
  return message.type === 'TIMGroupTipElem';
}

/** My last message is read by the peer: says so, and returns whether that is news. */
function showsPeerRead({ lastMessage }: SdkConversation, peer: string, time: number): boolean {
  const isMine = lastMessage.lastTime > 0 && lastMessage.fromAccount !== peer;
  if (!isMine || lastMessage.lastTime > time || lastMessage.isPeerRead) return false;
  lastMessage.isPeerRead = true;
  return true;
}
