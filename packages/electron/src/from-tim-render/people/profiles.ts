import {
  ChatError,
  type ChatSDK,
  EVENT,
  type Profile,
  type UpdateMyProfileOptions,
} from '@parlor/sdk';
import { answerOf } from '../native-answer.js';
import { listIn, toldJson } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';
import { nativeProfile } from './native-profile.js';
import { changed, checkChanges, profileItem } from './profile-changes.js';

/** How many IDs one question names, and how many people are asked for in all. */
const IDS_PER_QUESTION = 100;
const IDS_AT_MOST = 1_000;

/** Who people are. */
export class Profiles {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    parts.slots.listen('TIMSetSelfInfoUpdatedCallback', (told) => {
      const profile = nativeProfile(toldJson(told, parts.report), parts.report);
      if (profile) this.tell([profile]);
    });
    parts.emitter.on(EVENT.SDK_READY, () => void this.#introduceMyself());
  }

  methods(): Pick<ChatSDK, 'getMyProfile' | 'getUserProfile' | 'updateMyProfile'> {
    return {
      getMyProfile: async () => success(await this.#mine()),
      getUserProfile: async ({ userIDList }) => success(await this.of(userIDList)),
      updateMyProfile: async (changes) => success(await this.#update(changes)),
    };
  }

  /** From memory while it is fresh; who does not exist is left out. Who had to be asked for comes first. */
  async of(wanted: readonly string[]): Promise<Profile[]> {
    const { profiles } = this.#parts;
    const isFresh = (userID: string) => profiles.isFresh(userID, this.#parts.now());
    const known = wanted
      .filter(isFresh)
      .map((userID) => profiles.get(userID))
      .filter((one) => one !== undefined);
    const missing = this.#atMost(wanted.filter((userID) => !isFresh(userID)));
    const fetched: Profile[] = [];
    for (let start = 0; start < missing.length; start += IDS_PER_QUESTION) {
      fetched.push(...(await this.#fetch(missing.slice(start, start + IDS_PER_QUESTION))));
    }
    return [...fetched, ...known];
  }

  /** Profiles that are known to be so from now on; what is no news is not told. */
  tell(told: readonly Profile[]): Profile[] {
    const { profiles, emitter, now } = this.#parts;
    const news = told
      .filter((profile) => profiles.isNews(profile))
      .map((profile) => profiles.put(profile, now()));
    if (news.length > 0) emitter.emit(EVENT.PROFILE_UPDATED, news);
    return news;
  }

  /** After a login: what I write bears my name. When nobody answers, I am asked for when I am needed. */
  async #introduceMyself(): Promise<void> {
    const { session, report } = this.#parts;
    const { epoch, userID } = session;
    await this.of([userID]).catch((cause) => {
      if (session.epoch === epoch) report('My own profile could not be fetched.', cause);
    });
  }

  /** I am no stranger, and count for nobody. */
  #atMost(userIDs: readonly string[]): string[] {
    const { userID: me } = this.#parts.session;
    const others = userIDs.filter((userID) => userID !== me).slice(0, IDS_AT_MOST);
    return userIDs.includes(me) ? [me, ...others] : others;
  }

  async #mine(): Promise<Profile> {
    const { userID } = this.#parts.session;
    const [profile] = await this.of([userID]);
    if (!profile) throw new ChatError({ code: 40003 });
    return profile;
  }

  async #fetch(userIDs: string[]): Promise<Profile[]> {
    const { timRender, session, profiles, report, now } = this.#parts;
    const { epoch } = session;
    const asked = timRender.TIMProfileGetUserProfileList({
      json_get_user_profile_list_param: {
        friendship_getprofilelist_param_identifier_array: userIDs,
        // What is fresh is known here.
        friendship_getprofilelist_param_force_update: true,
      },
      user_data: '',
    });
    const told = listIn(await answerOf(asked), report);
    if (session.epoch !== epoch) throw new ChatError({ code: session.notReadyCode() });
    return told
      .map((native) => nativeProfile(native, report))
      .filter((profile) => profile !== undefined)
      .map((profile) => profiles.put(profile, now()));
  }

  /** The answer says nothing, and the callback may come later: what has changed is known all the same. */
  async #update(changes: UpdateMyProfileOptions): Promise<Profile> {
    checkChanges(changes);
    const { timRender, session, profiles, emitter } = this.#parts;
    const { epoch, userID } = session;
    await answerOf(
      timRender.TIMProfileModifySelfUserProfile({
        json_modify_self_user_profile_param: profileItem(changes),
        user_data: '',
      }),
    );
    if (session.epoch !== epoch) throw new ChatError({ code: session.notReadyCode() });
    const known = profiles.get(userID);
    const mine = known ?? (await this.#mine());
    const news = this.tell([changed(mine, changes)]);
    // What was asked for just now may have been new to this client, but had the change in it.
    if (!known && news.length === 0) emitter.emit(EVENT.PROFILE_UPDATED, [mine]);
    return mine;
  }
}
