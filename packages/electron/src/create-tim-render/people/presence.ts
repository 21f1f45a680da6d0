import { EVENT, type UserStatus } from '@parlor/sdk';
import { userStatusNumber } from '../../codec/user-status-types.js';
import type { PresenceRender, UserStatusInfo } from '../../native/presence.js';
import type { Bridge } from '../bridge.js';

/** Who is there, and what they say of themselves. */
export function presenceRender(bridge: Bridge): PresenceRender {
  const { client, callbacks } = bridge;
  client.on(EVENT.USER_STATUS_UPDATED, ({ data }) =>
    callbacks.tell('TIMSetUserStatusChangedCallback', JSON.stringify(data.map(userStatus))),
  );
  return {
    TIMGetUserStatus: async (param) =>
      bridge.ask(
        param,
        ({ id_array }) => client.getUserStatus({ userIDList: id_array }),
        // Who does not exist is left out: there is no place for it. [inferred]
        ({ successUserList }) => successUserList.map(userStatus),
      ),
    TIMSetSelfStatus: async (param) =>
      bridge.ask(
        param,
        ({ status }) => client.setSelfStatus({ customStatus: status.user_status_custom_status }),
        () => '',
      ),
    TIMSubscribeUserStatus: async (param) =>
      bridge.ask(
        param,
        ({ id_array }) => client.subscribeUserStatus({ userIDList: id_array }),
        () => '',
      ),
    TIMUnsubscribeUserStatus: async (param) =>
      bridge.ask(
        param,
        ({ id_array }) => client.unsubscribeUserStatus({ userIDList: id_array }),
        () => '',
      ),
    TIMSetUserStatusChangedCallback: async (param) =>
      callbacks.set('TIMSetUserStatusChangedCallback', param),
  };
}

function userStatus({ userID, statusType, customStatus }: UserStatus): UserStatusInfo {
  return {
    user_status_identifier: userID,
    user_status_status_type: userStatusNumber(statusType),
    user_status_custom_status: customStatus,
  };
}
