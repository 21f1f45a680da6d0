import {
  type AddGroupMemberOptions,
  type AddGroupMemberResult,
  ChatError,
  type ChatSDK,
  type DeleteGroupMemberOptions,
  type DeleteGroupMemberResult,
  TYPES,
} from '@parlor/sdk';
import type { WireEntry } from '../protocol/member-commands.js';
import { type ClientParts, success } from './client-parts.js';
import type { GroupKeeper } from './group-keeper.js';
import type { LiveGroup } from './live-group.js';

type MovementMethods = Pick<ChatSDK, 'addGroupMember' | 'deleteGroupMember'>;

/** Bringing people into groups, and putting them out. */
export class MemberMovements {
  readonly #parts: ClientParts;
  readonly #keeper: GroupKeeper;

  constructor(parts: ClientParts, keeper: GroupKeeper) {
    this.#parts = parts;
    this.#keeper = keeper;
  }

  methods(): MovementMethods {
    return {
      addGroupMember: async (options) => success(await this.#add(options)),
      deleteGroupMember: async (options) => success(await this.#delete(options)),
    };
  }

  async #add(options: AddGroupMemberOptions): Promise<AddGroupMemberResult> {
    const { groupID, userIDList } = options;
    const group = this.#requireGroup(groupID);
    if (group.type === TYPES.GRP_AVCHATROOM) throw new ChatError({ code: 2661 });
    // As the SDK: who passes the same object again brings in nobody.
    Reflect.set(
      options,
      'userIDList',
      userIDList.map((userID) => ({ userID })),
    );
    const body = { groupID, userIDs: userIDList };
    const { entries } = await this.#parts.connection.request('members.add', body);
    const withOutcome = (wanted: WireEntry['outcome']) =>
      entries.filter(({ outcome }) => outcome === wanted).map(({ userID }) => userID);
    const lists = {
      successUserIDList: withOutcome('added'),
      failureUserIDList: withOutcome('failed'),
      existedUserIDList: withOutcome('existed'),
      overLimitUserIDList: withOutcome('overLimit'),
    };
    if (lists.successUserIDList.length === 0) return lists;
    this.#show(group);
    return { ...lists, group };
  }

  async #delete(options: DeleteGroupMemberOptions): Promise<DeleteGroupMemberResult> {
    const { groupID, userIDList } = options;
    const { groups, connection } = this.#parts;
    const group = this.#requireGroup(groupID);
    const body = { groupID, userIDs: userIDList, reason: options.reason ?? '' };
    if (group.type === TYPES.GRP_AVCHATROOM) {
      const { duration = 0 } = options;
      if (duration === 0) throw new ChatError({ code: 2686 });
      await connection.request('members.ban', { ...body, duration });
    } else {
      await connection.request('members.putOut', body);
      this.#show(group);
    }
    for (const userID of userIDList) groups.deleteMember(groupID, userID);
    return { group, userIDList };
  }

  #requireGroup(groupID: string): LiveGroup {
    const group = this.#parts.groups.get(groupID);
    if (!group) throw new ChatError({ code: 2603 });
    return group;
  }

  /** As far as the change is known by now: the number of members comes with the tip. */
  #show(group: LiveGroup): void {
    if (this.#keeper.show(group)) this.#parts.announcer.conversationsUnsorted();
  }
}
