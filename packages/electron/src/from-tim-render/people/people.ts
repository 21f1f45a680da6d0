import type { AdapterParts } from '../parts.js';
import { Blacklist } from './blacklist.js';
import { FriendApplications } from './friend-applications.js';
import { Friends } from './friends.js';
import { Presence } from './presence.js';
import { Profiles } from './profiles.js';

/** Who people are, who is whose friend, whether they are there, and with whom one wants to have nothing to do. */
export function people(parts: AdapterParts) {
  return {
    ...new Profiles(parts).methods(),
    ...new Friends(parts).methods(),
    ...new FriendApplications(parts).methods(),
    ...new Presence(parts).methods(),
    ...new Blacklist(parts).methods(),
  };
}
