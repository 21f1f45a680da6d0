import { ChatError, EVENT, type GetGroupMemberListOptions, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { own } from '../../own.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { TimedTurns } from '../../timed-turns.js';
import { createViewerCount } from '../../viewer-count.js';
import { followGroupNews } from './follow-group-news.js';
import type { GroupEnd, GroupMemberSnapshot, GroupSnapshot } from './group-snapshot.js';
import type { GroupChanges } from './group-wish.js';
import {
  addGroupNews,
  dropGroupNews,
  dropOldCounts,
  type GroupsState,
  groupOf,
  initialGroups,
  removeGroup,
  setGroupEnd,
  setGroupError,
  setGroupList,
  setGroups,
  startGroupsOver,
} from './groups.store.js';
import { knownMembersFeature } from './known-members.js';
import { readGroupAmong } from './read-group.js';

/** What the service says of a group that is none for me: what was known of it is not shown any more. */
const GONE = [10007, 10010];

/** The SDK asks what 8 groups are in a second. */
const QUESTIONS = { calls: 8, milliseconds: 1000 };

/** Keeps the groups that are looked at up to date. */
export class GroupsControl {
  readonly slice: Slice<GroupsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();
  readonly #loading = new Map<string, Promise<GroupSnapshot>>();
  readonly #turns: TimedTurns;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('groups', initialGroups);
    this.#turns = new TimedTurns(chat, QUESTIONS);
    chat.life.listen({
      ready: this.#startOver,
      reconnect: this.#startOver,
      reset: () => this.#asked.clear(),
    });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.setList(data);
    });
    followGroupNews(chat, this);
  }

  /** Someone looks at the group; returns what ends that. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    this.#askIfMissing(groupID);
    return unwatch;
  }

  /** Asks for a group. Two at the same time are one; who would be too early for the SDK waits. */
  load(groupID: string): Promise<GroupSnapshot> {
    const underWay = this.#loading.get(groupID);
    if (underWay) return underWay;
    const loading = this.#turns
      .take('', () => this.#profile(groupID))
      .finally(() => this.#loading.delete(groupID));
    this.#loading.set(groupID, loading);
    return loading;
  }

  /** Asks for it again. A failure is kept in the state. Before ready there is nothing to ask. */
  async refetch(groupID: string): Promise<void> {
    if (!this.#chat.life.isReady || groupID === '') return;
    await this.#ask(groupID);
    this.#chat.state.publish();
  }

  /** What is known of it is old: it is asked for again once someone looks at it. */
  renew(groupID: string): void {
    const again = () => {
      this.#asked.delete(groupID);
      if (this.#viewers.keys().includes(groupID)) this.#askIfMissing(groupID);
    };
    // An answer that is on its way may be as old.
    const underWay = this.#loading.get(groupID);
    if (underWay) underWay.then(again, again);
    else again();
  }

  /** Takes over a group that the SDK has handed out. */
  add(live: unknown): GroupSnapshot {
    return this.#take(live, undefined);
  }

  /** I am not in the group any more. */
  remove(groupID: string, code: 2603 | 2623, end: GroupEnd): void {
    const removed = removeGroup(this.slice.read(), groupID, new ChatError({ code }));
    this.slice.write(setGroupEnd(removed, groupID, end));
    this.#chat.feature(knownMembersFeature).forget(groupID);
    this.#chat.state.publish();
  }

  /** Something has become of a group that the SDK does not keep. */
  tell(groupID: string, changes: GroupChanges): void {
    this.slice.write(addGroupNews(this.slice.read(), groupID, changes));
  }

  /** All my groups, as the SDK has them now. */
  setList(list: readonly unknown[]): void {
    const state = this.slice.read();
    const groups = list.flatMap((live) => {
      const group = readGroupAmong(live, state.byID);
      if (!group) this.#chat.problems.malformed('group');
      return group ? [group] : [];
    });
    // Where it is being asked, the answer says whether it is newer than what a tip has told.
    const counted = groups.filter(({ groupID }) => !this.#loading.has(groupID));
    const told = dropOldCounts(state, counted);
    this.slice.write(setGroupList(told, groups, new ChatError({ code: 2603 })));
    this.#forgetMembers(state);
    // The SDK does not say yet what I am in a group that I have just come into.
    const isNew = ({ groupID, selfInfo }: GroupSnapshot) =>
      !selfInfo.role && !state.joinedIDs.has(groupID);
    for (const { groupID } of groups.filter(isNew)) this.renew(groupID);
  }

  /**
   * The first members of a group, `most` at most. The SDK has loaded the groups that are listed: only when it says that
   * nobody is there, the group has to come first.
   */
  async getFirstMembers(groupID: string, most: number): Promise<readonly GroupMemberSnapshot[]> {
    const ask = () => this.#askMembers({ groupID, offset: 0, count: most });
    const known = this.#chat.feature(knownMembersFeature);
    let userIDs = await known.ask(groupID, ask);
    if (userIDs.length === 0 && !groupOf(this.slice.read(), groupID)) {
      await this.load(groupID);
      userIDs = await known.ask(groupID, ask);
    }
    const { byID } = known.of(groupID);
    return userIDs.slice(0, most).flatMap((userID) => byID.get(userID) ?? []);
  }

  async #profile(groupID: string): Promise<GroupSnapshot> {
    const { calls, sdk } = this.#chat;
    const news = own(this.slice.read().news, groupID);
    const answer = await calls.call(() => sdk.getGroupProfile({ groupID }));
    return this.#take(answer?.group, news);
  }

  async #askMembers(options: GetGroupMemberListOptions): Promise<readonly unknown[]> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.getGroupMemberList(options));
    if (!isRecord(answer) || !Array.isArray(answer.memberList)) throw malformedData('member list');
    return answer.memberList;
  }

  #take(live: unknown, old: GroupChanges | undefined): GroupSnapshot {
    const state = this.slice.read();
    const group = readGroupAmong(live, state.byID);
    if (!group) throw malformedData('group');
    const { groupID } = group;
    this.slice.write(dropGroupNews(setGroups(state, [group]), groupID, old));
    this.#chat.state.publish();
    return groupOf(this.slice.read(), groupID) ?? group;
  }

  /** Of a group that one comes back to, the members are other ones. */
  #forgetMembers({ byID: before }: GroupsState): void {
    const { byID } = this.slice.read();
    const known = this.#chat.feature(knownMembersFeature);
    for (const groupID of Object.keys(before)) if (!own(byID, groupID)) known.forget(groupID);
  }

  #askIfMissing(groupID: string): void {
    if (!this.#chat.life.isReady || groupID === '' || this.#asked.has(groupID)) return;
    void this.#ask(groupID);
  }

  async #ask(groupID: string): Promise<void> {
    const { signal } = this.#chat.life;
    this.#asked.add(groupID);
    try {
      const { selfInfo } = await this.load(groupID);
      // To a group that is new in its memory, the SDK does not say what I am in it: the next answer does.
      if (selfInfo.userID && !selfInfo.role) await this.load(groupID);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#asked.delete(groupID);
      const error = toChatError(thrown);
      const fail = GONE.includes(error.code) ? removeGroup : setGroupError;
      this.slice.write(fail(this.slice.read(), groupID, error));
    }
  }

  readonly #startOver = () => {
    const watched = this.#viewers.keys();
    this.slice.write(startGroupsOver(this.slice.read(), watched));
    this.#asked.clear();
    for (const groupID of watched) this.#askIfMissing(groupID);
  };
}

/** The groups of a store. */
export const groupsFeature: FeatureDefinition<GroupsControl> = {
  create: (chat) => new GroupsControl(chat),
};
