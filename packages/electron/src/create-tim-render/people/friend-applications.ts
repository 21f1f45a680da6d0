import { EVENT, type FriendApplication, type FriendApplicationList, TYPES } from '@parlor/sdk';
import { applicationTypeOf, pendencyNumber } from '../../codec/pendency-types.js';
import {
  type FriendAddPendency,
  type FriendAddPendencyInfo,
  type FriendApplicationRender,
  type HandleFriendAddParams,
  TIMFriendPendencyType,
  TIMFriendResponseAction,
} from '../../native/friend-applications.js';
import type { Bridge } from '../bridge.js';
import { inJsonParams } from '../json-params.js';
import { refusal } from '../native-answer.js';
import { served } from './friend-profile.js';

/** Who wants to be whose friend. */
export function friendApplicationRender(bridge: Bridge): FriendApplicationRender {
  const { client, callbacks } = bridge;
  tellApplications(bridge);
  return {
    TIMFriendshipGetPendencyList: async (param) => {
      const { FriendPendencyTypeBoth } = TIMFriendPendencyType;
      const wanted = param.params.friendship_get_pendency_list_param_type ?? FriendPendencyTypeBoth;
      return inJsonParams(
        bridge.ask(
          param,
          () => client.getFriendApplicationList(),
          (list) => pendencyPage(list, wanted),
        ),
      );
    },
    TIMFriendshipHandleFriendAddRequest: async (param) =>
      inJsonParams(
        bridge.ask(
          param,
          async ({ params }) => {
            await answerApplication(bridge, params);
            return { code: 0, data: params.friend_response_identifier ?? '' };
          },
          served,
        ),
      ),
    TIMFriendshipDeletePendency: async (param) =>
      inJsonParams(
        bridge.ask(
          param,
          async ({ params }) => {
            const {
              friendship_delete_pendency_param_type: number = -1,
              friendship_delete_pendency_param_identifier_array: userIDs = [],
            } = params;
            const type = applicationTypeOf(number);
            if (!type) throw refusal(6017);
            for (const userID of userIDs) await client.deleteFriendApplication({ userID, type });
            return { code: 0, data: userIDs };
          },
          (userIDs) => userIDs.map(served),
        ),
      ),
    TIMFriendshipReportPendencyReaded: async (param) =>
      inJsonParams(
        bridge.ask(
          param,
          async () => ({ code: 0, data: await client.setFriendApplicationRead() }),
          () => '',
        ),
      ),
    TIMSetFriendAddRequestCallback: async (param) =>
      callbacks.set('TIMSetFriendAddRequestCallback', param),
    TIMSetFriendApplicationListDeletedCallback: async (param) =>
      callbacks.set('TIMSetFriendApplicationListDeletedCallback', param),
    TIMSetFriendApplicationListReadCallback: async (param) =>
      callbacks.set('TIMSetFriendApplicationListReadCallback', param),
  };
}

function answerApplication(
  { client }: Bridge,
  params: HandleFriendAddParams['params'],
): Promise<undefined> {
  const {
    friend_response_identifier: userID = '',
    friend_response_action: action,
    friend_response_remark: remark,
  } = params;
  const { ResponseActionAgree, ResponseActionReject } = TIMFriendResponseAction;
  if (action === ResponseActionReject) return client.refuseFriendApplication({ userID });
  const isOneWay = action === ResponseActionAgree;
  return client.acceptFriendApplication({
    userID,
    type: isOneWay ? TYPES.SNS_APPLICATION_AGREE : TYPES.SNS_APPLICATION_AGREE_AND_ADD,
    ...(remark === undefined ? {} : { remark }),
  });
}

/** The client tells the whole list, the native SDK what has come, what has gone, and that all was read. */
function tellApplications({ client, callbacks }: Bridge): void {
  let before: readonly FriendApplication[] = [];
  client.on(EVENT.SDK_NOT_READY, () => {
    before = [];
  });
  client.on(EVENT.FRIEND_APPLICATION_LIST_UPDATED, ({ data }) => {
    const now = data.friendApplicationList;
    const added = now.filter((one) => !before.some((other) => isSame(one, other)));
    const deleted = before.filter((one) => !now.some((other) => isOfSame(one, other)));
    // Memory is live: what is compared with later must not change.
    before = now.map((one) => ({ ...one }));
    if (added.length > 0) {
      callbacks.tell('TIMSetFriendAddRequestCallback', JSON.stringify(added.map(pendency)));
    }
    if (deleted.length > 0) {
      const userIDs = deleted.map(({ userID }) => userID);
      callbacks.tell('TIMSetFriendApplicationListDeletedCallback', JSON.stringify(userIDs));
    }
    const isUnchanged = added.length === 0 && deleted.length === 0;
    if (isUnchanged && data.unreadCount === 0) {
      callbacks.tell('TIMSetFriendApplicationListReadCallback');
    }
  });
}

function isOfSame(one: FriendApplication, other: FriendApplication): boolean {
  return one.userID === other.userID && one.type === other.type;
}

function isSame(one: FriendApplication, other: FriendApplication): boolean {
  return isOfSame(one, other) && one.time === other.time && one.wording === other.wording;
}

function pendency({ userID, nick, source, wording }: FriendApplication): FriendAddPendency {
  return {
    friend_add_pendency_identifier: userID,
    friend_add_pendency_nick_name: nick,
    friend_add_pendency_add_source: source,
    friend_add_pendency_add_wording: wording,
  };
}

function pendencyPage({ friendApplicationList, unreadCount }: FriendApplicationList, type: number) {
  const { FriendPendencyTypeBoth } = TIMFriendPendencyType;
  const wanted = friendApplicationList
    .map(pendencyInfo)
    .filter((one) => type === FriendPendencyTypeBoth || one.friend_add_pendency_info_type === type);
  return {
    pendency_page_start_time: 0,
    pendency_page_unread_num: unreadCount,
    pendency_page_current_seq: 0,
    pendency_page_pendency_info_array: wanted,
  };
}

function pendencyInfo(application: FriendApplication): FriendAddPendencyInfo {
  return {
    friend_add_pendency_info_type: pendencyNumber(application.type),
    friend_add_pendency_info_identifier: application.userID,
    friend_add_pendency_info_nick_name: application.nick,
    friend_add_pendency_info_add_time: application.time,
    friend_add_pendency_info_add_source: application.source,
    friend_add_pendency_info_add_wording: application.wording,
  };
}
