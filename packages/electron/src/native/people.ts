import { BLACKLIST_RENDER_METHODS, type BlacklistRender } from './blacklist.js';
import {
  FRIEND_APPLICATION_RENDER_METHODS,
  type FriendApplicationRender,
} from './friend-applications.js';
import { FRIEND_RENDER_METHODS, type FriendRender } from './friends.js';
import { PRESENCE_RENDER_METHODS, type PresenceRender } from './presence.js';
import { PROFILE_RENDER_METHODS, type ProfileRender } from './profiles.js';

/** The part of TimRender that is about people. */
export interface PeopleRender
  extends ProfileRender,
    FriendRender,
    FriendApplicationRender,
    PresenceRender,
    BlacklistRender {}

/** {@link PeopleRender}, by name. */
export const PEOPLE_RENDER_METHODS = [
  ...PROFILE_RENDER_METHODS,
  ...FRIEND_RENDER_METHODS,
  ...FRIEND_APPLICATION_RENDER_METHODS,
  ...PRESENCE_RENDER_METHODS,
  ...BLACKLIST_RENDER_METHODS,
] as const;
