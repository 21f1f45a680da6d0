import { EVENT } from '@parlor/sdk';
import type { ProfileRender } from '../../native/profiles.js';
import type { Bridge } from '../bridge.js';
import { profileOptions } from './profile-options.js';
import { userProfile } from './user-profile.js';

/** Who people are. */
export function profileRender(bridge: Bridge): ProfileRender {
  const { client, callbacks } = bridge;
  client.on(EVENT.PROFILE_UPDATED, ({ data }) => {
    const mine = data.find(({ userID }) => userID === client.getLoginUser());
    if (!mine) return;
    callbacks.tell('TIMSetSelfInfoUpdatedCallback', JSON.stringify(userProfile(mine)));
  });
  return {
    TIMProfileGetUserProfileList: async (param) =>
      bridge.ask(
        param,
        ({ json_get_user_profile_list_param: wanted }) =>
          client.getUserProfile({
            userIDList: wanted.friendship_getprofilelist_param_identifier_array,
          }),
        (profiles) => profiles.map(userProfile),
      ),
    TIMProfileModifySelfUserProfile: async (param) =>
      bridge.ask(
        param,
        ({ json_modify_self_user_profile_param: item }) =>
          client.updateMyProfile(profileOptions(item)),
        () => '',
      ),
    TIMSetSelfInfoUpdatedCallback: async (param) =>
      callbacks.set('TIMSetSelfInfoUpdatedCallback', param),
  };
}
