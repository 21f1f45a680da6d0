import { type ChangedGroupProfile, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';

/** What tips say from now on of how groups have changed. */
export function tipsOf(chat: ChatSDK): ChangedGroupProfile[] {
  const told: ChangedGroupProfile[] = [];
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    for (const { payload } of data) {
      if (!('newGroupProfile' in payload)) continue;
      if (payload.operationType !== TYPES.GRP_TIP_GRP_PROFILE_UPDATED) continue;
      told.push({ ...payload.newGroupProfile });
    }
  });
  return told;
}
