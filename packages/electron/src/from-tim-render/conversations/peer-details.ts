import { type Profile, TYPES } from '@parlor/sdk';
import { answerOf } from '../native-answer.js';
import { listIn } from '../native-json.js';
import type { AdapterParts } from '../parts.js';
import { nativeProfile } from '../people/native-profile.js';
import type { LiveConversation } from './native-conversation.js';

/** How many people one question names. */
const AT_ONCE = 100;

/** People as their conversations show them: of a conversation the native library tells one name and nothing else. */
export class PeerDetails {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  /** Gives conversations the profiles of their peers; those that nobody knows stay as they are. Throws when nobody answers. */
  async complete(conversations: readonly LiveConversation[]): Promise<void> {
    const { profiles, now } = this.#parts;
    const peers = conversations.filter(({ type }) => type === TYPES.CONV_C2C);
    const userIDs = peers
      .map(({ toAccount }) => toAccount)
      .filter((userID) => !profiles.isFresh(userID, now()));
    for (let start = 0; start < userIDs.length; start += AT_ONCE) {
      await this.#fetch(userIDs.slice(start, start + AT_ONCE));
    }
    for (const conversation of peers) {
      const profile = this.profileOf(conversation);
      if (profile && conversation.type === TYPES.CONV_C2C) conversation.userProfile = profile;
    }
  }

  /** What is known of somebody. */
  profileOf({ toAccount }: LiveConversation): Profile | undefined {
    return this.#parts.profiles.get(toAccount);
  }

  async #fetch(userIDs: string[]): Promise<void> {
    const { timRender, session, profiles, report, now } = this.#parts;
    const { epoch } = session;
    const told = await answerOf(
      timRender.TIMProfileGetUserProfileList({
        json_get_user_profile_list_param: {
          friendship_getprofilelist_param_identifier_array: userIDs,
          friendship_getprofilelist_param_force_update: true,
        },
        user_data: '',
      }),
    );
    if (session.epoch !== epoch) return;
    for (const one of listIn(told, report)) {
      const profile = nativeProfile(one, report);
      if (profile) profiles.put(profile, now());
    }
  }
}
