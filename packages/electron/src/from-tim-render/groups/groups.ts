import {
  ChatError,
  type ChatSDK,
  type CreateGroupOptions,
  type CreateGroupResult,
  isCommunityID,
  TYPES,
} from '@parlor/sdk';
import { groupTypeNumber } from '../../codec/group-types.js';
import { TIMGroupModifyInfoFlag } from '../../native/group-life.js';
import { type GroupInfo, type GroupParams, TIMGroupAddOption } from '../../native/groups.js';
import { answerOf, dataOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import { groupParams } from './group-params.js';
import { inviteAll, MOST_INVITED } from './inviting.js';
import type { JoinedGroups } from './joined-groups.js';
import { isRoom, lookUp, saysMember } from './look-up.js';
import { NativeGroup } from './native-group.js';

const ANY = TIMGroupAddOption.kTIMGroupAddOpt_Any;

/** With so many others a group can begin. */
const MOST_FIRST_MEMBERS = 500;

/** Groups: made and looked at. */
export class Groups {
  readonly #parts: AdapterParts;
  readonly #joined: JoinedGroups;

  constructor(parts: AdapterParts, joined: JoinedGroups) {
    this.#parts = parts;
    this.#joined = joined;
  }

  methods(): Pick<ChatSDK, 'createGroup' | 'getGroupProfile' | 'searchGroupByID'> {
    return {
      createGroup: async (options) => success(await this.#create(options)),
      getGroupProfile: async ({ groupID }) => success({ group: await this.#fetch(groupID) }),
      searchGroupByID: async (groupID) => success({ group: await this.#search(groupID) }),
    };
  }

  async #create(options: CreateGroupOptions): Promise<CreateGroupResult> {
    const { type, groupID = '' } = options;
    const number = groupTypeNumber(type);
    if (number === undefined) throw new ChatError({ code: 2600 });
    // Only communities may look like one. What else is wrong with an ID is for the service to say.
    if (groupID !== '' && isCommunityID(groupID) !== (type === TYPES.GRP_COMMUNITY)) {
      throw new ChatError({ code: 2602 });
    }
    const params = groupParams(options, number);
    const { create_group_param_group_member_array: members = [] } = params;
    // What the service would say: here it is asked for some of them after the others.
    if (members.length > MOST_FIRST_MEMBERS) throw new ChatError({ code: 10005 });
    // Only so many are taken along. The others are brought in.
    if (members.length > MOST_INVITED) {
      params.create_group_param_group_member_array = members.slice(0, MOST_INVITED);
    }
    const others = members.slice(MOST_INVITED).map((one) => one.group_member_info_identifier);
    const { overLimitUserIDList, newID } = await this.#createWith(params, others);
    const info = await lookUp(this.#parts, newID);
    const group = isRoom(info) ? this.#apart(newID, info) : this.#parts.groups.put(newID, info);
    // The answer of the native SDK may not have it.
    group.selfInfo.role = TYPES.GRP_MBR_ROLE_OWNER;
    group.selfInfo.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
    // Of those who are taken along the native SDK does not say who was in too many groups already.
    return { group, overLimitUserIDList };
  }

  /** Who is to be brought in needs a group that lets people be brought in: it says what it was to say afterwards. */
  async #createWith(params: GroupParams, others: readonly string[]) {
    const { timRender } = this.#parts;
    const { create_group_param_approve_option: wanted = ANY } = params;
    const isOpenedFirst = others.length > 0 && wanted !== ANY;
    if (isOpenedFirst) params.create_group_param_approve_option = ANY;
    const created = await dataOf(timRender.TIMGroupCreate({ params }));
    const newID = created.create_group_result_groupid;
    const { overLimitUserIDList } = await inviteAll(this.#parts, newID, others);
    if (isOpenedFirst) {
      const change = {
        group_modify_info_param_group_id: newID,
        group_modify_info_param_modify_flag:
          TIMGroupModifyInfoFlag.kTIMGroupModifyInfoFlag_ApproveOption,
        group_modify_info_param_approve_option: wanted,
      };
      await answerOf(timRender.TIMGroupModifyGroupInfo({ params: change }));
    }
    return { newID, overLimitUserIDList };
  }

  /** Always asks. A live room that is not in memory is returned apart from the list. */
  async #fetch(groupID: string): Promise<NativeGroup> {
    const { groups } = this.#parts;
    const info = await lookUp(this.#parts, groupID);
    if (isRoom(info) && !groups.get(groupID)) return this.#apart(groupID, info);
    // The native library tells of groups one is not in, too.
    if (!saysMember(info) && !(await this.#joined.has(groupID))) {
      throw new ChatError({ code: 10007, data: { groupID } });
    }
    return groups.put(groupID, info);
  }

  async #search(groupID: string): Promise<NativeGroup> {
    const info = await lookUp(this.#parts, groupID);
    const group = new NativeGroup(groupID, '');
    group.update(publicPart(info));
    // Work groups hide, also from those in them.
    if (group.type === TYPES.GRP_WORK) throw new ChatError({ code: 10007 });
    return group;
  }

  #apart(groupID: string, info: Parameters<NativeGroup['update']>[0]): NativeGroup {
    const apart = new NativeGroup(groupID, this.#parts.session.userID);
    apart.update(info);
    return apart;
  }
}

/** What everybody may know of a group. */
function publicPart(info: GroupInfo): Partial<GroupInfo> {
  const {
    group_base_info_self_info: _mine,
    group_detail_info_custom_info: _fields,
    group_detail_info_last_msg_time: _time,
    ...rest
  } = info;
  return rest;
}
