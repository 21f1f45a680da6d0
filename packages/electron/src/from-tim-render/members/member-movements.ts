import {
  type AddGroupMemberOptions,
  type AddGroupMemberResult,
  ChatError,
  type ChatSDK,
  type DeleteGroupMemberOptions,
  type DeleteGroupMemberResult,
  TYPES,
} from '@parlor/sdk';
import { inviteAll } from '../groups/inviting.js';
import type { JoinedGroups } from '../groups/joined-groups.js';
import type { NativeGroup } from '../groups/native-group.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';

/** So many people can be brought in by one call. */
const MOST_ADDED = 500;

/** Bringing people into groups, and putting them out. */
export class MemberMovements {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;

  constructor(parts: AdapterParts, joined: JoinedGroups) {
    this.#parts = parts;
    this.#joined = joined;
  }

  methods(): Pick<ChatSDK, 'addGroupMember' | 'deleteGroupMember'> {
    return {
      addGroupMember: async (options) => success(await this.#add(options)),
      deleteGroupMember: async (options) => success(await this.#delete(options)),
    };
  }

  async #add(options: AddGroupMemberOptions): Promise<AddGroupMemberResult> {
    const { groupID, userIDList } = options;
    const group = this.#parts.groups.get(groupID) ?? (await this.#requireGroup(groupID));
    if (group.type === TYPES.GRP_AVCHATROOM) throw new ChatError({ code: 2661 });
    // What the service would say: here it is asked for some of them after the others.
    if (userIDList.length > MOST_ADDED) throw new ChatError({ code: 10005 });
    const lists = await inviteAll(this.#parts, groupID, userIDList);
    return lists.successUserIDList.length === 0 ? lists : { ...lists, group };
  }

  async #delete(options: DeleteGroupMemberOptions): Promise<DeleteGroupMemberResult> {
    const { groupID, userIDList, reason, duration = 0 } = options;
    const { groups, timRender } = this.#parts;
    const group = groups.get(groupID) ?? (await this.#requireGroup(groupID));
    const isRoom = group.type === TYPES.GRP_AVCHATROOM;
    if (isRoom && duration === 0) throw new ChatError({ code: 2686 });
    const params = {
      group_delete_member_param_group_id: groupID,
      group_delete_member_param_identifier_array: userIDList,
      ...(reason === undefined ? {} : { group_delete_member_param_user_data: reason }),
      ...(isRoom ? { group_delete_member_param_duration: duration } : {}),
    };
    await answerOf(timRender.TIMGroupDeleteMember({ params }));
    for (const userID of userIDList) groups.members.delete(groupID, userID);
    return { group, userIDList };
  }

  async #requireGroup(groupID: string): Promise<NativeGroup> {
    const group = await this.#joined.find(groupID);
    if (!group) throw new ChatError({ code: 2603 });
    return group;
  }
}
