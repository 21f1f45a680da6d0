import { type CreateGroupOptions, type JoinGroupOptions, TYPES } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { isName } from '../../read-text.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import type {
  CreatedGroupSnapshot,
  GroupSnapshot,
  JoinGroupOutcome,
  UpdateGroupOptions,
} from './group-snapshot.js';
import type { GroupWish } from './group-wish.js';
import { groupOf, setGroupWishes } from './groups.store.js';
import { type GroupsControl, groupsFeature } from './groups-control.js';

/** Makes, joins, leaves, changes and ends groups. */
export class GroupChangesControl {
  readonly #chat: ChatStore;
  readonly #groups: GroupsControl;
  /** One change of a group after the other: the last one counts. */
  readonly #queues: WorkQueues;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#groups = chat.feature(groupsFeature);
    this.#queues = createWorkQueues(chat.life);
    chat.life.listen({ reset: () => this.#queues.clear() });
  }

  async create(options: CreateGroupOptions): Promise<CreatedGroupSnapshot> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.createGroup({ ...options }));
    const overLimit: unknown = answer?.overLimitUserIDList;
    // The group is there, whatever is said of its members.
    const overLimitUserIDList = Array.isArray(overLimit) ? overLimit.filter(isName) : [];
    return { ...this.#groups.add(answer?.group), overLimitUserIDList };
  }

  async join(options: JoinGroupOptions): Promise<JoinGroupOutcome> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.joinGroup({ ...options }));
    if (!isRecord(answer)) throw malformedData('answer');
    const { status, group } = answer;
    // What was known of it may be that I am not in it.
    if (status === TYPES.JOIN_STATUS_ALREADY_IN_GROUP) this.#groups.renew(options.groupID);
    return group ? { status, group: this.#groups.add(group) } : { status };
  }

  async quit(groupID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.quitGroup(groupID));
    this.#groups.remove(groupID, 2623, 'left');
  }

  async dismiss(groupID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    await calls.call(() => sdk.dismissGroup(groupID));
    this.#groups.remove(groupID, 2603, 'dismissed');
  }

  /** Shown at once, and taken back when the service refuses. */
  update(groupID: string, options: UpdateGroupOptions): Promise<GroupSnapshot> {
    const { calls, sdk } = this.#chat;
    const changes = { ...options };
    return this.#enact({ groupID, changes }, async () => {
      const answer = await calls.call(() => sdk.updateGroupProfile({ ...changes, groupID }));
      const group = answer?.group;
      return group ? this.#groups.add(group) : this.#groups.load(groupID);
    });
  }

  /** Gives the group away. The SDK needs to know the group, and forgets to say what I am in it then. */
  transfer(groupID: string, newOwnerID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    const changes = { ownerID: newOwnerID, role: TYPES.GRP_MBR_ROLE_MEMBER };
    return this.#enact({ groupID, changes }, async () => {
      if (!groupOf(this.#groups.slice.read(), groupID)) await this.#groups.load(groupID);
      await calls.call(() => sdk.changeGroupOwner({ groupID, newOwnerID }));
      this.#groups.tell(groupID, changes);
      this.#groups.renew(groupID);
    });
  }

  async #enact<Result>(wish: GroupWish, work: () => Promise<Result>): Promise<Result> {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    this.#wish((wishes) => [...wishes, wish]);
    try {
      return await this.#queues.add(wish.groupID, work);
    } finally {
      this.#wish((wishes) => wishes.filter((one) => one !== wish));
    }
  }

  #wish(change: (wishes: readonly GroupWish[]) => readonly GroupWish[]): void {
    const { slice } = this.#groups;
    const state = slice.read();
    slice.write(setGroupWishes(state, change(state.wishes)));
    this.#chat.state.publish();
  }
}

/** What a store's person does with groups. */
export const groupChangesFeature: FeatureDefinition<GroupChangesControl> = {
  create: (chat) => new GroupChangesControl(chat),
};
