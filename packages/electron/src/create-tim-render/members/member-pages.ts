import type { ChatResponse, ChatSDK, GroupMember } from '@parlor/sdk';
import { memberRoleOf } from '../../codec/member-role-flags.js';
import type { GetGroupMemberInfoParams } from '../../native/members.js';

/** So many members come at once. */
const PER_PAGE = 100;

/** Some members, and where the next page begins; 0 after the last. */
export interface MemberPage {
  readonly groupID: string;
  readonly members: readonly GroupMember[];
  readonly next: number;
}

/** Members page by page. Where a page of a community begins the contract says in a text, which gets a number here. */
export class MemberPages {
  readonly #client: ChatSDK;
  readonly #cursors: string[] = [];

  constructor(client: ChatSDK) {
    this.#client = client;
  }

  async ask(params: GetGroupMemberInfoParams['params']): Promise<ChatResponse<MemberPage>> {
    const {
      group_get_members_info_list_param_group_id: groupID,
      group_get_members_info_list_param_identifier_array: userIDList = [],
      group_get_members_info_list_param_option: option = {},
      group_get_members_info_list_param_next_seq: next = 0,
    } = params;
    if (userIDList.length > 0) {
      const { group_member_get_info_option_custom_array: fields } = option;
      const filter = fields && fields.length > 0 ? { memberCustomFieldFilter: fields } : {};
      const { data } = await this.#client.getGroupMemberProfile({
        groupID,
        userIDList,
        ...filter,
      });
      return { code: 0, data: { groupID, members: data.memberList, next: 0 } };
    }
    const flag = option.group_member_get_info_option_role_flag ?? 0;
    const role = memberRoleOf(flag);
    const { data } = await this.#client.getGroupMemberList({
      groupID,
      count: PER_PAGE,
      offset: this.#cursors[-next - 1] ?? next,
      ...(role ? { role } : {}),
      // Marks begin there.
      ...(flag >= 1000 ? { filter: flag } : {}),
    });
    return {
      code: 0,
      data: { groupID, members: data.memberList, next: this.#number(data.offset) },
    };
  }

  /** Below 0, which no place in a list is. */
  #number(offset: number | string): number {
    if (typeof offset === 'number') return offset;
    if (offset === '') return 0;
    return -this.#cursors.push(offset);
  }
}
