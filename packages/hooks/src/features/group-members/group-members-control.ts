import { EVENT, type GetGroupMemberListOptions, type Message, TYPES } from '@parlor/sdk';
import { queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { TimedTurns } from '../../timed-turns.js';
import { groupOf, groupsFeature, knownMembersFeature } from '../groups/index.js';
import { Gathering } from './gathering.js';
import type { MembersFilter } from './listed-members.js';
import { withNameCard, withNews } from './member-changes.js';
import { memberProfilesFeature } from './member-profiles.js';
import { leftOpenBy, type MemberTip, movesOf, readMemberTip, updateOf } from './member-tip.js';
import { nextOffset } from './next-offset.js';

/** Where a page of a member list begins. */
export interface PagePlace {
  /** The SDK's words. */
  readonly offset: number | string;
  /** How many places others had moved up by until then. */
  readonly moves: number;
}

/** A page of a member list: who is on it, and where the next one begins. */
export interface MemberPage {
  readonly userIDs: readonly string[];
  /** `undefined` when this is the last page. */
  readonly next: PagePlace | undefined;
}

/** How many members a page has; the SDK allows 100. A live room's has 500, whatever is asked for. */
const PAGE_SIZE = 50;

/** How long what tips leave open is gathered before a list is asked for anew, milliseconds. */
const SOON = 1000;
/** The same in a live room, whose list may be asked for four times in 30 seconds. */
const SOON_IN_ROOM = 10_000;
/** So often the SDK asks for a live room's list. */
const IN_ROOM = { calls: 4, milliseconds: 30_000 };

/** Keeps member lists up to date by what tips say, and asks anew where they do not say all. */
export class GroupMembersControl {
  readonly #chat: ChatStore;
  readonly #roomTurns: TimedTurns;
  /** What tips leave open. */
  readonly #open: Gathering;
  /** How many places members have moved up by, by groupID. */
  readonly #moves = new Map<string, number>();
  /** How many are asking for a list just now, by groupID. */
  readonly #asking = new Map<string, number>();
  /** The groups whose lists will be asked for anew. */
  readonly #coming = new Set<string>();
  /** Who had come before the line was lost, and may have left since, by groupID. */
  readonly #doubted = new Map<string, readonly string[]>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#roomTurns = new TimedTurns(chat, IN_ROOM);
    this.#open = new Gathering(chat, (...who) => void this.learn(...who));
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
    chat.life.listen({
      ready: () => {
        this.#coming.clear();
        this.#doubtNews();
      },
      reconnect: () => {
        this.#doubtNews();
        chat.feature(queriesFeature).invalidate('group-members');
      },
      reset: () => {
        this.#moves.clear();
        this.#coming.clear();
        this.#doubted.clear();
      },
    });
  }

  /**
   * A page of members; they themselves go to where members are kept. Of a group that the SDK has not loaded it would say
   * that it has none, so the group comes first.
   */
  async getPage(groupID: string, place: PagePlace, filter: MembersFilter): Promise<MemberPage> {
    const groups = this.#chat.feature(groupsFeature);
    const ask = () => this.#ask(groupID, place, filter);
    this.#asking.set(groupID, (this.#asking.get(groupID) ?? 0) + 1);
    try {
      const { type } = groupOf(groups.slice.read(), groupID) ?? (await groups.load(groupID));
      if (type !== TYPES.GRP_AVCHATROOM) return await ask();
      return await this.#roomTurns.take(groupID, ask);
    } finally {
      this.#asking.set(groupID, (this.#asking.get(groupID) ?? 1) - 1);
    }
  }

  /** Asks who these are, and shows them in the list; when that cannot be had, the list is asked for anew. */
  async learn(groupID: string, userIDs: readonly string[]): Promise<void> {
    if (userIDs.length === 0) return;
    const known = this.#chat.feature(knownMembersFeature);
    if (this.#isLive(groupID) || !known.isWatched(groupID)) {
      this.#askAnewSoon(groupID);
      return;
    }
    try {
      const found = await this.#chat.feature(memberProfilesFeature).ask(groupID, userIDs);
      known.update(groupID, withNews(found));
    } catch {
      this.#askAnewSoon(groupID);
    }
  }

  /** The same for those who have just come, as far as nobody has told of them. */
  async learnNew(groupID: string, userIDs: readonly string[]): Promise<void> {
    const known = this.#chat.feature(knownMembersFeature);
    if (!known.isOfInterest(groupID)) return;
    const { byID } = known.of(groupID);
    await this.learn(
      groupID,
      userIDs.filter((userID) => !byID.has(userID)),
    );
  }

  async #ask(groupID: string, place: PagePlace, filter: MembersFilter): Promise<MemberPage> {
    const { calls, sdk } = this.#chat;
    const moves = this.#moves.get(groupID) ?? 0;
    const { role, mark } = filter;
    const options: GetGroupMemberListOptions = {
      ...{ groupID, offset: this.#offsetAt(groupID, place, moves), count: PAGE_SIZE },
      ...(role && { role }),
      ...(mark !== undefined && { filter: mark }),
    };
    let offset: number | string | undefined;
    const userIDs = await this.#chat.feature(knownMembersFeature).ask(groupID, async () => {
      const answer = await calls.call(() => sdk.getGroupMemberList(options));
      if (!isRecord(answer) || !Array.isArray(answer.memberList)) {
        throw malformedData('member list');
      }
      offset = nextOffset(answer);
      if (place.offset === 0) this.#settleDoubts(groupID);
      return answer.memberList;
    });
    return { userIDs, next: offset === undefined ? undefined : { offset, moves } };
  }

  /** Where offsets count places, one that has moved up since would be passed over. */
  #offsetAt(groupID: string, { offset, moves }: PagePlace, now: number): number | string {
    if (typeof offset !== 'number' || this.#isLive(groupID)) return offset;
    return Math.max(0, offset - (now - moves));
  }

  #onMessages(list: readonly Message[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const message of list) {
      const tip = readMemberTip(message);
      if (tip) this.#onTip(tip);
      else this.#learnNameCard(message);
    }
  }

  #onTip(tip: MemberTip): void {
    const { groupID, operationType, userIDs } = tip;
    const { life } = this.#chat;
    const known = this.#chat.feature(knownMembersFeature);
    if (!known.isOfInterest(groupID)) return;
    // What was asked for while I was not in it was refused, or is old.
    const isIn = known.of(groupID).byID.has(life.userID) || this.#asking.get(groupID);
    const isBack = operationType === TYPES.GRP_TIP_MBR_JOIN && userIDs.includes(life.userID);
    if (isBack && !isIn) this.#askAnewSoon(groupID);
    this.#moves.set(groupID, (this.#moves.get(groupID) ?? 0) + movesOf(tip));
    known.update(groupID, updateOf(tip, this.#isLive(groupID)));
    this.#open.add(groupID, leftOpenBy(tip, known.of(groupID)));
  }

  /** Nobody is told of a new name in the group, but it is on the messages that come after. */
  #learnNameCard(message: unknown): void {
    if (!isRecord(message) || message['conversationType'] !== TYPES.CONV_GROUP) return;
    const { to, from, nameCard } = message;
    if (!isName(to) || !isName(from) || !isName(nameCard)) return;
    const known = this.#chat.feature(knownMembersFeature);
    if (known.of(to).byID.has(from)) known.update(to, withNameCard(nameCard)([from]));
  }

  #isLive(groupID: string): boolean {
    const state = this.#chat.feature(groupsFeature).slice.read();
    return groupOf(state, groupID)?.type === TYPES.GRP_AVCHATROOM;
  }

  #askAnewSoon(groupID: string): void {
    if (this.#coming.has(groupID)) return;
    this.#coming.add(groupID);
    const { pace, life } = this.#chat;
    const { epoch } = life;
    pace.after(this.#isLive(groupID) ? SOON_IN_ROOM : SOON, () => {
      if (epoch !== life.epoch) return;
      this.#coming.delete(groupID);
      // What is under way would begin again from its first page.
      if (this.#asking.get(groupID)) this.#askAnewSoon(groupID);
      else this.#chat.feature(queriesFeature).invalidate('group-members', groupID);
    });
  }

  /** Tips may have been missed. The next first page tells who is there. */
  #doubtNews(): void {
    for (const [groupID, userIDs] of this.#chat.feature(knownMembersFeature).news()) {
      this.#doubted.set(groupID, userIDs);
    }
  }

  #settleDoubts(groupID: string): void {
    const doubted = this.#doubted.get(groupID);
    this.#doubted.delete(groupID);
    if (doubted) this.#chat.feature(knownMembersFeature).dropNews(groupID, doubted);
  }
}

/** The member lists of a store. */
export const groupMembersFeature: FeatureDefinition<GroupMembersControl> = {
  create: (chat) => new GroupMembersControl(chat),
};
