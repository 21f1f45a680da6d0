import type { AddGroupMemberResult } from '@parlor/sdk';
import { HandleGroupMemberResult } from '../../native/members.js';
import { dataOf } from '../native-answer.js';
import { listIn, NativeFields } from '../native-json.js';
import type { AdapterParts } from '../parts.js';

/** So many the native library brings in at once, and takes along when a group is made. */
export const MOST_INVITED = 20;

type Outcome = Omit<AddGroupMemberResult, 'group'>;

/** Brings people into a group, some after the others. What was not asked any more because a call failed, is not done. */
export async function inviteAll(
  { timRender, report }: AdapterParts,
  groupID: string,
  userIDs: readonly string[],
): Promise<Outcome> {
  const outcome: Outcome = {
    successUserIDList: [],
    failureUserIDList: [],
    existedUserIDList: [],
    // The native SDK does not tell them from those who failed.
    overLimitUserIDList: [],
  };
  for (let begin = 0; begin < userIDs.length; begin += MOST_INVITED) {
    const params = {
      group_invite_member_param_group_id: groupID,
      group_invite_member_param_identifier_array: userIDs.slice(begin, begin + MOST_INVITED),
    };
    const told: unknown = await dataOf(timRender.TIMGroupInviteMember({ params }));
    for (const one of listIn(told, report)) {
      const fields = new NativeFields(one, report);
      const userID = fields.id('group_invite_member_result_identifier');
      const result = fields.number('group_invite_member_result_result');
      if (userID !== undefined) listOf(outcome, result)?.push(userID);
    }
  }
  return outcome;
}

/** Those who wait for somebody's consent are in no list. */
function listOf(outcome: Outcome, result: number | undefined): string[] | undefined {
  switch (result) {
    case HandleGroupMemberResult.kTIMGroupMember_HandledErr:
      return outcome.failureUserIDList;
    case HandleGroupMemberResult.kTIMGroupMember_HandledSuc:
      return outcome.successUserIDList;
    case HandleGroupMemberResult.kTIMGroupMember_Included:
      return outcome.existedUserIDList;
    default:
      return undefined;
  }
}
