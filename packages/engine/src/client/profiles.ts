import { ChatError, type ChatSDK, type Profile, type UpdateMyProfileOptions } from '@parlor/sdk';
import { checkProfileChanges } from '@parlor/sdk/implementation';
import { type ClientParts, success } from './client-parts.js';
import type { Incoming } from './incoming.js';

type ProfileMethods = Pick<ChatSDK, 'getMyProfile' | 'getUserProfile' | 'updateMyProfile'>;

/** How many IDs one question to the service names, and how many people are asked for in all. */
const IDS_PER_QUESTION = 100;
const IDS_AT_MOST = 1_000;

/** Who people are. */
export class Profiles {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;

  constructor(parts: ClientParts, incoming: Incoming) {
    this.#parts = parts;
    this.#incoming = incoming;
  }

  methods(): ProfileMethods {
    return {
      getMyProfile: () => this.#mine(),
      getUserProfile: async ({ userIDList }) => success(await this.of(userIDList)),
      updateMyProfile: (changes) => this.#update(changes),
    };
  }

  async #mine() {
    const { session } = this.#parts;
    const [profile] = await this.of([session.userID]);
    if (!profile) throw new ChatError({ code: 40003 });
    return success(profile);
  }

  /**
   * From memory while it is fresh; who does not exist is left out. As in the SDK, who had to be asked
   * for comes first, and who is named twice comes twice.
   */
  async of(wanted: readonly string[]): Promise<Profile[]> {
    const { profiles } = this.#parts;
    const known = wanted
      .filter((userID) => this.#isKnown(userID))
      .map((userID) => profiles.get(userID))
      .filter((one) => one !== undefined);
    const missing = wanted.filter((userID) => !this.#isKnown(userID)).slice(0, IDS_AT_MOST);
    const fetched: Profile[] = [];
    for (let start = 0; start < missing.length; start += IDS_PER_QUESTION) {
      fetched.push(...(await this.#fetch(missing.slice(start, start + IDS_PER_QUESTION))));
    }
    return [...fetched, ...known];
  }

  async #fetch(userIDList: string[]): Promise<Profile[]> {
    const { connection, profiles, clock } = this.#parts;
    const reply = await connection.request('profiles.get', { userIDList });
    return reply.profiles.map((profile) => profiles.put(profile, clock.now()));
  }

  #isKnown(userID: string): boolean {
    const { profiles, clock } = this.#parts;
    return profiles.isFresh(userID, clock.now());
  }

  async #update(changes: UpdateMyProfileOptions) {
    checkProfileChanges(changes);
    const { connection, session, profiles } = this.#parts;
    const { profile } = await connection.request('profiles.update', { changes });
    this.#incoming.profiles([profile]);
    return success(profiles.get(session.userID) ?? profile);
  }
}
