import {
  ChatError,
  type ChatSDK,
  type CreateGroupOptions,
  type CreateGroupResult,
  isCommunityID,
  TYPES,
} from '@parlor/sdk';
import { groupTypeNumber } from '../../codec/group-types.js';
import { contractCode } from '../contract-code.js';
import { dataOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';
import { groupParams } from './group-params.js';
import { NativeGroup } from './native-group.js';

/** Groups: made and looked at. */
export class Groups {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'createGroup' | 'getGroupProfile'> {
    return {
      createGroup: async (options) => success(await this.#create(options)),
      getGroupProfile: async ({ groupID }) => success({ group: await this.#fetch(groupID) }),
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
    const { timRender } = this.#parts;
    const params = groupParams(options, number);
    const created = await dataOf(timRender.TIMGroupCreate({ params }));
    const group = await this.#fetch(created.create_group_result_groupid);
    // The answer of the native SDK may not have it.
    group.selfInfo.role = TYPES.GRP_MBR_ROLE_OWNER;
    group.selfInfo.messageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE;
    // Who was in too many groups already, the native SDK does not say.
    return { group, overLimitUserIDList: [] };
  }

  /** Always asks. A live room that is not in memory is returned apart from the list. */
  async #fetch(groupID: string): Promise<NativeGroup> {
    const { timRender, groups, session } = this.#parts;
    const results = await dataOf(timRender.TIMGroupGetGroupInfoList({ groupIds: [groupID] }));
    const [result] = results;
    if (!result) throw new ChatError({ code: 10010, data: { groupID } });
    const {
      get_groups_info_result_code: code,
      get_groups_info_result_desc: message,
      get_groups_info_result_info: info,
    } = result;
    if (code !== 0) throw new ChatError({ code: contractCode(code), message, data: { groupID } });
    const isRoom = info.group_detail_info_group_type === groupTypeNumber(TYPES.GRP_AVCHATROOM);
    if (!isRoom || groups.get(groupID)) return groups.put(groupID, info);
    const apart = new NativeGroup(groupID, session.userID);
    apart.update(info);
    return apart;
  }
}
