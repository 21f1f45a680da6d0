import type { ChatResponse } from '../chat-response.js';
import type {
  CloudUserSearchPage,
  Profile,
  SearchCloudUsersOptions,
  UpdateMyProfileOptions,
} from '../user.js';

/** My own profile and those of others. */
export interface ProfileMethods {
  /** My own profile, from memory or the service: one live object for as long as I am logged in. */
  getMyProfile(): Promise<ChatResponse<Profile>>;
  /**
   * Profiles by userID; who does not exist is left out, and the order is not that of the IDs. A
   * stranger's is believed for 600 seconds, a friend's and my own are kept up to date and stay. Asks the
   * service for at most 1000 people, 100 at a time; `[]` gives `[]`. Throws when `userIDList` is no list.
   */
  getUserProfile(options: { userIDList: string[] }): Promise<ChatResponse<Profile[]>>;
  /**
   * Changes what is given and resolves with the whole profile. When something really changed,
   * PROFILE_UPDATED tells my own instances and who has me for a friend.
   *
   * Rejects 2721 for an unknown key or a wrong value, 2722 when there is nothing to change, 3123 for a
   * nick or signature that the text filter refuses, 40001 for a number beyond 32 bits, 40003 for an unknown
   * account, 40005 for bad text, 40006 for a custom field that was not declared, 40601 for a value that is too long.
   */
  updateMyProfile(options: UpdateMyProfileOptions): Promise<ChatResponse<Profile>>;
  /**
   * Finds people by userID, nick, gender and birthday, never by custom fields. A paid feature.
   *
   * Rejects 60020 where it was not bought, 27003 for a bad parameter, 2996 above 20 searches of any kind in 5 seconds,
   * 60018 when the service has too much to do.
   */
  searchCloudUsers(options: SearchCloudUsersOptions): Promise<ChatResponse<CloudUserSearchPage>>;
}
