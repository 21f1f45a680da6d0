import { type Group, TYPES, toChatError } from '@parlor/sdk';
import { groupTypeOf } from '../../codec/group-types.js';
import { TIMResult } from '../../native/common-result.js';
import { type GroupInfoResult, type GroupRender, TIMGroupType } from '../../native/groups.js';
import type { Bridge } from '../bridge.js';
import { refusal, refusedCall } from '../native-answer.js';
import { nativeCode } from '../native-code.js';
import { createOptions } from './create-options.js';
import { groupInfo, unknownGroup } from './group-info.js';
import { checkLimits } from './group-limits.js';

/** Groups: made and looked at. */
export function groupRender(bridge: Bridge): GroupRender {
  const { client } = bridge;
  return {
    TIMGroupCreate: async (param) => {
      const { params } = param ?? {};
      if (bridge.refusal === TIMResult.TIM_SUCC && !isObject(params)) {
        return refusedCall(TIMResult.TIM_ERR_JSON);
      }
      return bridge.ask(
        param,
        async ({ params: wanted }) => {
          const { create_group_param_group_type: number = TIMGroupType.kTIMGroup_Public } = wanted;
          const type = groupTypeOf(number);
          // The old BChatRoom, and what is no type at all.
          if (type === undefined) throw refusal(10004);
          checkLimits(wanted, type);
          const response = await client.createGroup(createOptions(wanted, type));
          if (type !== TYPES.GRP_AVCHATROOM) bridge.justAsked.add(response.data.group.groupID);
          return response;
        },
        ({ group }) => ({ create_group_result_groupid: group.groupID }),
      );
    },
    TIMGroupGetGroupInfoList: async (param) =>
      bridge.ask(
        param,
        async ({ groupIds }) => ({
          code: 0,
          data: await Promise.all(groupIds.map((groupID) => infoOf(bridge, groupID))),
        }),
        (results): GroupInfoResult[] => results,
      ),
  };
}

/** Each group has a code of its own: one that is not there does not spoil the others. */
async function infoOf(bridge: Bridge, groupID: string): Promise<GroupInfoResult> {
  try {
    return {
      get_groups_info_result_code: TIMResult.TIM_SUCC,
      get_groups_info_result_desc: '',
      get_groups_info_result_info: groupInfo(await lookUp(bridge, groupID)),
    };
  } catch (thrown) {
    const { code, message } = toChatError(thrown);
    return {
      get_groups_info_result_code: nativeCode(code),
      get_groups_info_result_desc: message,
      get_groups_info_result_info: unknownGroup(groupID),
    };
  }
}

/** The native library tells what everybody may know, too. */
async function lookUp({ client, justAsked }: Bridge, groupID: string): Promise<Group> {
  if (justAsked.delete(groupID)) {
    const { groupList } = (await client.getGroupList()).data;
    const known = groupList.find((group) => group.groupID === groupID);
    // A client does not say of a group that is new to it what one is there.
    const role = known?.selfInfo.role || TYPES.GRP_MBR_ROLE_MEMBER;
    if (known) return { ...known, selfInfo: { ...known.selfInfo, role } };
  }
  const { data } = await client.getGroupProfile({ groupID }).catch((thrown: unknown) => {
    if (!toChatError(thrown).is(10007)) throw thrown;
    return client.searchGroupByID(groupID);
  });
  return data.group;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
