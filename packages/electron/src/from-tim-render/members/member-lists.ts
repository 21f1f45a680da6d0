import {
  ChatError,
  type ChatSDK,
  type GetGroupMemberListOptions,
  type GetGroupMemberProfileOptions,
  type GroupMember,
  type GroupMemberListPage,
  TYPES,
} from '@parlor/sdk';
import { roleFlagOf } from '../../codec/member-role-flags.js';
import type { GetGroupMemberInfoParams } from '../../native/members.js';
import type { JoinedGroups } from '../groups/joined-groups.js';
import type { NativeGroup } from '../groups/native-group.js';
import type { NativeMember } from '../groups/native-member.js';
import { dataOf } from '../native-answer.js';
import { listIn, NativeFields } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';

const MEMBERS_PER_PAGE = 15;
const MEMBERS_AT_MOST = 100;

/** How many people's profiles are asked for at once; those after them are not. */
const PROFILES_AT_MOST = 50;

/** Members that were read, in the pages that the native library makes, from the first of them on. */
interface Walk {
  readonly roleFlag: number;
  readonly members: NativeMember[];
  /** Where the next native page begins; 0 after the last. */
  next: number;
}

/** Who is in a group. */
export class MemberLists {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;
  readonly #walks = new WeakMap<NativeGroup, Walk>();

  constructor(parts: AdapterParts, joined: JoinedGroups) {
    this.#parts = parts;
    this.#joined = joined;
  }

  methods(): Pick<ChatSDK, 'getGroupMemberList' | 'getGroupMemberProfile'> {
    return {
      getGroupMemberList: async (options) => success(await this.#list(options)),
      getGroupMemberProfile: async (options) =>
        success({ memberList: await this.profilesIn(options) }),
    };
  }

  /** These members as they are now. */
  async profilesIn(options: GetGroupMemberProfileOptions): Promise<GroupMember[]> {
    const { groupID, memberCustomFieldFilter: fields } = options;
    const group = await this.#joined.find(groupID);
    if (group?.type === TYPES.GRP_AVCHATROOM) throw new ChatError({ code: 2687 });
    const userIDs = options.userIDList.slice(0, PROFILES_AT_MOST);
    const { members } = await this.#ask(groupID, {
      group_get_members_info_list_param_identifier_array: userIDs,
      ...(fields && {
        group_get_members_info_list_param_option: {
          group_member_get_info_option_custom_array: fields,
        },
      }),
    });
    const byID = new Map(members.map((member) => [member.userID, member]));
    const known = (userID: string) =>
      byID.get(userID) ?? this.#parts.groups.members.get(groupID, userID);
    return userIDs.map(known).filter((member) => member !== undefined);
  }

  async #list(options: GetGroupMemberListOptions): Promise<GroupMemberListPage> {
    const group = await this.#joined.find(options.groupID);
    if (!group) return { memberList: [], offset: 0 };
    return group.type === TYPES.GRP_AVCHATROOM ? this.#room(options) : this.#page(group, options);
  }

  /** The contract counts pages as it likes, and the native library as it likes: what has come once too much is kept. */
  async #page(
    group: NativeGroup,
    { groupID, role, count, offset }: GetGroupMemberListOptions,
  ): Promise<GroupMemberListPage> {
    const size = Math.min(count || MEMBERS_PER_PAGE, MEMBERS_AT_MOST);
    const begin = Number(offset) || 0;
    const end = begin + size;
    const roleFlag = roleFlagOf(role);
    const walk = this.#walk(group, roleFlag, begin);
    let isFirst = walk.members.length === 0;
    while (walk.members.length < end && (isFirst || walk.next !== 0)) {
      isFirst = false;
      const page = await this.#ask(groupID, {
        ...(roleFlag === 0
          ? {}
          : {
              group_get_members_info_list_param_option: {
                group_member_get_info_option_role_flag: roleFlag,
              },
            }),
        group_get_members_info_list_param_next_seq: walk.next,
      });
      walk.members.push(...page.members);
      walk.next = page.next;
    }
    const memberList = walk.members.slice(begin, end);
    if (memberList.length < size) return { memberList, offset: 0 };
    if (group.type !== TYPES.GRP_COMMUNITY) return { memberList, offset: end };
    const isLast = walk.next === 0 && walk.members.length <= end;
    return { memberList, offset: isLast ? 0 : String(end) };
  }

  /** From the beginning everything is asked anew. */
  #walk(group: NativeGroup, roleFlag: number, begin: number): Walk {
    const known = this.#walks.get(group);
    if (known && begin > 0 && known.roleFlag === roleFlag) return known;
    const walk = { roleFlag, members: [], next: 0 };
    this.#walks.set(group, walk);
    return walk;
  }

  /** Who is in a live room now. */
  async #room({
    groupID,
    offset,
    filter,
  }: GetGroupMemberListOptions): Promise<GroupMemberListPage> {
    const { members, next } = await this.#ask(groupID, {
      ...(filter
        ? {
            group_get_members_info_list_param_option: {
              group_member_get_info_option_role_flag: filter,
            },
          }
        : {}),
      group_get_members_info_list_param_next_seq: Number(offset) || 0,
    });
    // Whoever is in the room is there, whatever the service says.
    for (const member of members) member.isOnline = true;
    return { memberList: members, offset: next };
  }

  async #ask(
    groupID: string,
    asked: Omit<GetGroupMemberInfoParams['params'], 'group_get_members_info_list_param_group_id'>,
  ): Promise<{ members: NativeMember[]; next: number }> {
    const { timRender, report, groups } = this.#parts;
    const params = {
      group_get_members_info_list_param_group_id: groupID,
      group_get_members_info_list_param_next_seq: 0,
      ...asked,
    };
    const told: unknown = await dataOf(timRender.TIMGroupGetMemberInfoList({ params }));
    const page = new NativeFields(told, report);
    const infos = page.value('group_get_member_info_list_result_info_array');
    const members = listIn(infos, report).flatMap((one) => {
      const fields = new NativeFields(one, report);
      const userID = fields.id('group_member_info_identifier');
      return userID === undefined ? [] : [groups.members.put(groupID, userID, fields)];
    });
    // 64 bits may come as a text.
    return { members, next: Number(page.value('group_get_member_info_list_result_next_seq')) || 0 };
  }
}
