import { ChatError, TYPES } from '@parlor/sdk';
import { groupTypeNumber } from '../../codec/group-types.js';
import type { GroupInfo } from '../../native/groups.js';
import { contractCode } from '../contract-code.js';
import { dataOf } from '../native-answer.js';
import type { AdapterParts } from '../parts.js';

/** What the native library says of a group, whether one is in it or not. Throws why it says nothing. */
export async function lookUp({ timRender }: AdapterParts, groupID: string): Promise<GroupInfo> {
  const results = await dataOf(timRender.TIMGroupGetGroupInfoList({ groupIds: [groupID] }));
  const [result] = results;
  if (!result) throw new ChatError({ code: 10010, data: { groupID } });
  const {
    get_groups_info_result_code: code,
    get_groups_info_result_desc: message,
    get_groups_info_result_info: info,
  } = result;
  if (code !== 0) throw new ChatError({ code: contractCode(code), message, data: { groupID } });
  return info;
}

/** Whether what is told is about a live room. */
export function isRoom({ group_detail_info_group_type: type }: GroupInfo): boolean {
  return type === groupTypeNumber(TYPES.GRP_AVCHATROOM);
}

/** Whether it says that one is in the group; of some that one is in it does not. */
export function saysMember({ group_base_info_self_info: self }: Partial<GroupInfo>): boolean {
  return (self?.group_self_info_role ?? 0) > 0;
}
