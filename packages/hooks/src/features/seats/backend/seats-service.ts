import { type GroupAttributes, type GroupType, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { isRecord } from '../../../is-record.js';
import { malformedData } from '../../../problems.js';
import { text } from '../../../read-text.js';
import { roomsFeature } from '../../live-room/index.js';
import type { SeatActor, SeatDecision, SeatFacts } from '../rules/seat-decision.js';
import type { SeatOperation } from '../rules/seat-operation.js';
import type { SeatsNews } from '../seats-news.js';

/** The attributes of a group, as they were when they were asked for. */
export interface AttributesReading {
  readonly attributes: Readonly<GroupAttributes>;
  /** Whether nothing else has been told since they were asked for. */
  isCurrent(): boolean;
}

/** What seats need of the SDK. Every method rejects with a ChatError. */
export class SeatsService {
  readonly #chat: ChatStore;
  readonly #news: SeatsNews;

  constructor(chat: ChatStore, news: SeatsNews) {
    this.#chat = chat;
    this.#news = news;
  }

  /** All attributes. When something is told while they are on their way, they are asked for again. */
  async read(groupID: string): Promise<AttributesReading> {
    const reading = await this.#readOnce(groupID);
    return reading.isCurrent() ? reading : this.read(groupID);
  }

  /** Writes what was decided, in one call. */
  async write(groupID: string, { kind, attributes }: WriteDecision): Promise<void> {
    const { calls, sdk } = this.#chat;
    const options = { groupID, groupAttributes: attributes };
    await calls.call(() =>
      kind === 'init' ? sdk.initGroupAttributes(options) : sdk.setGroupAttributes(options),
    );
  }

  /**
   * Joins the group if it is a room that has to be joined anew in each login, or that the service has let me go from;
   * whether it is.
   */
  async joinRoom(groupID: string): Promise<boolean> {
    const group = await this.#groupOf(groupID);
    if (group['type'] !== LIVE_ROOM) return false;
    await this.#chat.feature(roomsFeature).enter(groupID);
    return true;
  }

  /** Whether I am in the group, as far as can be said: who is not hears nothing of it, but for a live room’s profile. */
  async isMember(groupID: string): Promise<boolean> {
    try {
      return (await this.#groupOf(groupID))['type'] !== LIVE_ROOM;
    } catch (thrown) {
      return !toChatError(thrown).is(10007, 10010);
    }
  }

  /** What has to be known for an operation beside the seats; asked for only where the rules ask for it. */
  async facts(groupID: string, operation: SeatOperation): Promise<SeatFacts> {
    const { type } = operation;
    if (type === 'open' || type === 'close' || type === 'clean') {
      return { isOwner: await this.isOwner(groupID) };
    }
    if (type !== 'reserve' && type !== 'transferHost') return { isOwner: false };
    return { isOwner: false, nonMembers: await this.#nonMembers(groupID, operation.userID) };
  }

  /** Whether the group is mine. */
  async isOwner(groupID: string): Promise<boolean> {
    const group = await this.#groupOf(groupID);
    return group['ownerID'] === this.#chat.life.userID;
  }

  /** Makes somebody else the owner of a group of mine. A live room keeps its owner, and what is not mine is not given. */
  async giveGroup(groupID: string, newOwnerID: string): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    if (newOwnerID === life.userID) return;
    const { type, ownerID } = await this.#groupOf(groupID);
    if (type === LIVE_ROOM || ownerID !== life.userID) return;
    await calls.call(() => sdk.changeGroupOwner({ groupID, newOwnerID }));
  }

  /** What is written into my seat of me. Without a profile it is written without one. */
  async profile(): Promise<Pick<SeatActor, 'nick' | 'avatar'>> {
    const { calls, sdk } = this.#chat;
    const answer: unknown = await calls.call(() => sdk.getMyProfile()).catch(() => undefined);
    const { nick, avatar } = isRecord(answer) ? answer : {};
    return { nick: text(nick), avatar: text(avatar) };
  }

  /** Seconds since the epoch, by the service's clock. */
  now(): number {
    const { calls, sdk } = this.#chat;
    return Math.floor(calls.ask(() => sdk.getServerTime()) / 1000);
  }

  async #readOnce(groupID: string): Promise<AttributesReading> {
    const { calls, sdk } = this.#chat;
    const before = this.#news.count(groupID);
    const answer = await calls.call(() => sdk.getGroupAttributes({ groupID, keyList: [] }));
    if (!isRecord(answer) || !isRecord(answer.groupAttributes)) throw malformedData('attributes');
    return {
      attributes: answer.groupAttributes,
      isCurrent: () => this.#news.count(groupID) === before,
    };
  }

  /** Of a live room nobody can say who is in it; what cannot be asked is left to who decides. */
  async #nonMembers(groupID: string, userID: string): Promise<readonly string[]> {
    const { calls, sdk } = this.#chat;
    try {
      if ((await this.#groupOf(groupID))['type'] === LIVE_ROOM) return [];
      const options = { groupID, userIDList: [userID] };
      const answer: unknown = await calls.call(() => sdk.getGroupMemberProfile(options));
      const members = isRecord(answer) ? answer['memberList'] : undefined;
      return Array.isArray(members) && members.length === 0 ? [userID] : [];
    } catch (thrown) {
      this.#chat.problems.report(thrown);
      return [];
    }
  }

  async #groupOf(groupID: string): Promise<Record<string, unknown>> {
    const { calls, sdk } = this.#chat;
    const answer: unknown = await calls.call(() => sdk.getGroupProfile({ groupID }));
    const group = isRecord(answer) ? answer['group'] : undefined;
    if (!isRecord(group)) throw malformedData('group');
    return group;
  }
}

const LIVE_ROOM: GroupType = 'AVChatRoom';

/** A decision that leads to a write. */
export type WriteDecision = Extract<SeatDecision, { readonly attributes: unknown }>;
