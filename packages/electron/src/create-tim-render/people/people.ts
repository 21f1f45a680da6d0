import type { PeopleRender } from '../../native/people.js';
import type { Bridge } from '../bridge.js';
import { blacklistRender } from './blacklist.js';
import { friendApplicationRender } from './friend-applications.js';
import { friendRender } from './friends.js';
import { presenceRender } from './presence.js';
import { profileRender } from './profiles.js';

/** Who people are, who is whose friend, whether they are there, and with whom one wants to have nothing to do. */
export function peopleRender(bridge: Bridge): PeopleRender {
  return {
    ...profileRender(bridge),
    ...friendRender(bridge),
    ...friendApplicationRender(bridge),
    ...presenceRender(bridge),
    ...blacklistRender(bridge),
  };
}
