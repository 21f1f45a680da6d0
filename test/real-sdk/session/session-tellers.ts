import type { KickedOutType } from '@parlor/sdk';
import type { PushTellers } from '../gateway/handler.js';
import { forgetLogin } from './logins.js';

/** What the service calls the reasons for a logout. Of an expired ticket it does not speak first. */
const KICK_TYPES: Readonly<Record<Exclude<KickedOutType, 'userSigExpired'>, number>> = {
  multipleAccount: 1,
  multipleDevice: 2,
  REST_API_Kick: 3,
};

/** The end of a login. */
export const sessionTellers: PushTellers = {
  'session.kicked': ({ kickType }, session) => {
    forgetLogin(session);
    if (kickType === 'userSigExpired') {
      session.isExpired = true;
      return [];
    }
    const KickoutMsgNotify = {
      KickType: KICK_TYPES[kickType],
      NewInstInfo: { Platform: 'Web', InstId: 2 },
    };
    return [{ Event: 10, C2cNotifyMsgArray: [{ KickoutMsgNotify }] }];
  },
};
