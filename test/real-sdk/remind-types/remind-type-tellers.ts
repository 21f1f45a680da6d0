import type { PushTellers } from '../gateway/handler.js';
import { numberOf } from './remind-numbers.js';
import { settingItem } from './remind-type-handlers.js';

/** How I want to be told of messages, chosen in another instance. Of groups a notice tells. */
export const remindTypeTellers: PushTellers = {
  'remindTypes.changed': ({ userID, remindType }) => {
    const MuteNotificationsSync = { To_Account: userID, MuteNotifications: numberOf(remindType) };
    return [{ Event: 10, C2cNotifyMsgArray: [{ MuteNotificationsSync }] }];
  },
  'doNotDisturb.changed': ({ setting }) => [{ Event: 24, ...settingItem(setting) }],
};
