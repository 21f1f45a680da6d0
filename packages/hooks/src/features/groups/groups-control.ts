import {
  ChatError,
  type CreateGroupOptions,
  EVENT,
  type GetGroupMemberListOptions,
  type GroupMemberListPage,
  type JoinGroupOptions,
  toChatError,
} from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { own } from '../../own.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import type { GroupMemberSnapshot, GroupSnapshot, JoinGroupOutcome } from './group-snapshot.js';
import {
  type GroupsState,
  groupOf,
  initialGroups,
  membersOf,
  removeGroup,
  setGroup,
  setGroupError,
  setGroupList,
  setMembers,
} from './groups.store.js';
import { readGroup, readMember } from './read-group.js';

/** A page of a member list: who is on it, and where the next one begins. */
export interface MemberPage {
  readonly userIDs: readonly string[];
  /** The SDK's words; `undefined` when this is the last page. */
  readonly next: number | string | undefined;
}

/** How many members a page has; the SDK allows 100. */
const PAGE_SIZE = 50;

/** Keeps the groups that are looked at up to date, and acts on groups. */
export class GroupsControl {
  readonly slice: Slice<GroupsState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  readonly #asked = new Set<string>();
  readonly #loading = new Map<string, Promise<GroupSnapshot>>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('groups', initialGroups);
    chat.life.listen({
      ready: this.#startOver,
      reconnect: this.#startOver,
      reset: () => this.#asked.clear(),
    });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#onList(data);
    });
  }

  /** Someone looks at the group; returns what ends that. */
  watch(groupID: string): () => void {
    const unwatch = this.#viewers.add(groupID);
    this.#askMissing();
    return unwatch;
  }

  async createGroup(options: CreateGroupOptions): Promise<GroupSnapshot> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.createGroup({ ...options }));
    return this.#add(answer?.group);
  }

  async joinGroup(options: JoinGroupOptions): Promise<JoinGroupOutcome> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.joinGroup({ ...options }));
    if (!isRecord(answer)) throw malformedData('answer');
    const { status, group } = answer;
    return group ? { status, group: this.#add(group) } : { status };
  }

  async quit(groupID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.quitGroup(groupID));
    this.#remove(groupID, 2623);
  }

  async dismiss(groupID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.dismissGroup(groupID));
    this.#remove(groupID, 2603);
  }

  /**
   * A page of members; they themselves go into the state. Of a group that the SDK has not loaded it
   * would say that it has none, so the group comes first.
   */
  async getMemberPage(groupID: string, offset: number | string): Promise<MemberPage> {
    if (!groupOf(this.slice.read(), groupID)) await this.#load(groupID);
    return this.#askMembers({ groupID, offset, count: PAGE_SIZE });
  }

  /**
   * The first members of a group, `most` at most. The SDK has loaded the groups that are listed: only when it says that
   * nobody is there, the group has to come first.
   */
  async getFirstMembers(groupID: string, most: number): Promise<readonly GroupMemberSnapshot[]> {
    const options = { groupID, offset: 0, count: most };
    let { userIDs } = await this.#askMembers(options);
    if (userIDs.length === 0 && !groupOf(this.slice.read(), groupID)) {
      await this.#load(groupID);
      ({ userIDs } = await this.#askMembers(options));
    }
    const members = membersOf(this.slice.read(), groupID);
    return userIDs.slice(0, most).flatMap((userID) => own(members, userID) ?? []);
  }

  async #askMembers(options: GetGroupMemberListOptions): Promise<MemberPage> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.getGroupMemberList(options));
    if (!isRecord(answer) || !Array.isArray(answer.memberList)) throw malformedData('member list');
    return {
      userIDs: this.#addMembers(options.groupID, answer.memberList),
      next: nextOffset(answer),
    };
  }

  #add(live: unknown): GroupSnapshot {
    const first = readGroup(live);
    const group = first && readGroup(live, groupOf(this.slice.read(), first.groupID));
    if (!group) throw malformedData('group');
    this.slice.write(setGroup(this.slice.read(), group));
    this.#chat.state.publish();
    return group;
  }

  #remove(groupID: string, code: 2603 | 2623): void {
    this.slice.write(removeGroup(this.slice.read(), groupID, new ChatError({ code })));
    this.#chat.state.publish();
  }

  #addMembers(groupID: string, list: readonly unknown[]): string[] {
    const before = membersOf(this.slice.read(), groupID);
    const members = list.flatMap((live) => {
      const first = readMember(live);
      if (!first) this.#chat.problems.malformed('group member');
      const member = first && readMember(live, before[first.userID]);
      return member ? [member] : [];
    });
    this.slice.write(setMembers(this.slice.read(), groupID, members));
    // The query tells its pages at once: whom they name has to be there by then.
    this.#chat.state.publish();
    return members.map((member) => member.userID);
  }

  #onList(list: readonly unknown[]): void {
    const state = this.slice.read();
    const groups = list.flatMap((live) => {
      const first = readGroup(live);
      if (!first) this.#chat.problems.malformed('group');
      const group = first && readGroup(live, groupOf(state, first.groupID));
      return group ? [group] : [];
    });
    this.slice.write(setGroupList(state, groups, new ChatError({ code: 2603 })));
  }

  #askMissing(): void {
    if (!this.#chat.life.isReady) return;
    for (const groupID of this.#viewers.keys()) {
      if (groupID && !this.#asked.has(groupID)) void this.#ask(groupID);
    }
  }

  async #ask(groupID: string): Promise<void> {
    const { signal } = this.#chat.life;
    this.#asked.add(groupID);
    try {
      await this.#load(groupID);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#asked.delete(groupID);
      this.slice.write(setGroupError(this.slice.read(), groupID, toChatError(thrown)));
    }
  }

  /** Asks for a group. Two at the same time are one. */
  #load(groupID: string): Promise<GroupSnapshot> {
    const { calls, sdk } = this.#chat;
    const underWay = this.#loading.get(groupID);
    if (underWay) return underWay;
    const loading = calls
      .call(() => sdk.getGroupProfile({ groupID }))
      .then((answer) => this.#add(answer?.group))
      .finally(() => this.#loading.delete(groupID));
    this.#loading.set(groupID, loading);
    return loading;
  }

  readonly #startOver = () => {
    this.#asked.clear();
    this.#askMissing();
  };
}

/** The groups of a store. */
export const groupsFeature: FeatureDefinition<GroupsControl> = {
  create: (chat) => new GroupsControl(chat),
};

function nextOffset({ offset }: GroupMemberListPage): number | string | undefined {
  return offset === 0 || offset === '0' || offset === '' ? undefined : offset;
}
