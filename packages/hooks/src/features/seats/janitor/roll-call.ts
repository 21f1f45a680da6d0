import { TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../../chat-store.js';
import { chunksOf } from '../../../chunks-of.js';
import { isRecord } from '../../../is-record.js';
import { malformedData } from '../../../problems.js';
import { count } from '../../../read-number.js';
import { isName } from '../../../read-text.js';
import { TimedTurns } from '../../../timed-turns.js';
import { groupsFeature } from '../../groups/index.js';

/** Who was found in a group. */
export interface RollCall {
  /** Until when they may not speak, in seconds since the epoch, or 0. */
  readonly there: ReadonlyMap<string, number>;
  /** Whether who is not among them is not in the group. */
  readonly isWhole: boolean;
}

/** What has to be known of a group to know who is in it. */
export interface RoomKind {
  /** An AVChatRoom. */
  readonly isLive: boolean;
  /** Nobody is told of who comes and leaves. */
  readonly isSilent: boolean;
  /** `''` where it is nobody's. */
  readonly ownerID: string;
}

/** Meetings tell of nobody who comes and leaves, communities of few. */
const SILENT: readonly string[] = [TYPES.GRP_MEETING, TYPES.GRP_COMMUNITY];

/** So often the SDK asks for a live room's list: half of it is left to the app. */
const IN_ROOM = { calls: 2, milliseconds: 30_000 };
/** So many the SDK tells of in one call; of a live room 500, whatever is asked for. */
const LARGEST_PAGE = 100;
/** So many single members the SDK takes at once. */
const LARGEST_BATCH = 50;

/** Asks who is in a group. */
export class RollCalls {
  readonly #chat: ChatStore;
  readonly #turns: TimedTurns;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#turns = new TimedTurns(chat, IN_ROOM);
  }

  /** What kind of a group it is, and whose. Rejects with a ChatError. */
  async describe(groupID: string): Promise<RoomKind> {
    const { type, ownerID } = await this.#chat.feature(groupsFeature).load(groupID);
    return { isLive: type === TYPES.GRP_AVCHATROOM, isSilent: SILENT.includes(type), ownerID };
  }

  /** Who is in a live room: all, or the newest of very many. Waits until the SDK takes the question. */
  room(groupID: string): Promise<RollCall> {
    return this.#turns.take(groupID, () => this.#page(groupID));
  }

  /**
   * Who of these is in a group that is no live room. After a break the SDK answers of single members from a memory that
   * has missed something, so the list comes first, where one page tells of all.
   */
  async group(groupID: string, userIDs: readonly string[]): Promise<RollCall> {
    const page = await this.#page(groupID);
    if (page.isWhole) return page;
    const chunks = chunksOf(userIDs, LARGEST_BATCH);
    const found = await Promise.all(chunks.map((chunk) => this.#single(groupID, chunk)));
    return { there: new Map(found.flat()), isWhole: true };
  }

  async #page(groupID: string): Promise<RollCall> {
    const { calls, sdk, life } = this.#chat;
    const options = { groupID, offset: 0, count: LARGEST_PAGE };
    const answer: unknown = await calls.call(() => sdk.getGroupMemberList(options));
    const there = new Map(membersIn(answer));
    const offset = isRecord(answer) ? answer['offset'] : undefined;
    const isLast = offset === 0 || offset === '0' || offset === '';
    // Of a group that it does not know, the SDK says that nobody is there, and I am.
    return { there, isWhole: isLast && there.has(life.userID) };
  }

  async #single(groupID: string, userIDList: string[]): Promise<readonly Found[]> {
    const { calls, sdk } = this.#chat;
    return membersIn(await calls.call(() => sdk.getGroupMemberProfile({ groupID, userIDList })));
  }
}

type Found = readonly [userID: string, mutedUntil: number];

function membersIn(answer: unknown): readonly Found[] {
  const list = isRecord(answer) ? answer['memberList'] : undefined;
  if (!Array.isArray(list)) throw malformedData('member list');
  return list
    .filter(isRecord)
    .flatMap(({ userID, muteUntil }): Found[] =>
      isName(userID) ? [[userID, count(muteUntil)]] : [],
    );
}
