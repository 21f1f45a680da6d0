import {
  ChatError,
  type ChatSDK,
  type Profile,
  TYPES,
  type UpdateMyProfileOptions,
} from '@parlor/sdk';
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
    if (!areValid(changes)) throw new ChatError({ code: 2721 });
    if (namesNothing(changes)) throw new ChatError({ code: 2722 });
    const { connection, session, profiles } = this.#parts;
    const { profile } = await connection.request('profiles.update', { changes });
    this.#incoming.profiles([profile]);
    return success(profiles.get(session.userID) ?? profile);
  }
}

/** What a nick may have: the SDK takes every character for two of its 500 bytes, whatever it is. */
const MAX_NICK = 250;

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';

const CHECKS: Readonly<Record<keyof UpdateMyProfileOptions, Check>> = {
  nick: (value) => typeof value === 'string' && value.length <= MAX_NICK,
  avatar: isText,
  gender: oneOf(TYPES.GENDER_UNKNOWN, TYPES.GENDER_FEMALE, TYPES.GENDER_MALE),
  selfSignature: isText,
  allowType: oneOf(
    TYPES.ALLOW_TYPE_ALLOW_ANY,
    TYPES.ALLOW_TYPE_NEED_CONFIRM,
    TYPES.ALLOW_TYPE_DENY_ANY,
  ),
  birthday: isNumber,
  location: isText,
  language: isNumber,
  messageSettings: oneOf(0, 1),
  adminForbidType: oneOf(TYPES.FORBID_TYPE_NONE, TYPES.FORBID_TYPE_SEND_OUT),
  level: isNumber,
  role: isNumber,
  profileCustomField: (value) => Array.isArray(value) && value.every(isCustomField),
};

function areValid(changes: UpdateMyProfileOptions): boolean {
  const entries = Object.entries(changes);
  return entries.length > 0 && entries.every(([key, value]) => checkOf(key)?.(value) === true);
}

/** An empty list of custom fields is valid, but nothing to be changed. */
function namesNothing({ profileCustomField, ...plain }: UpdateMyProfileOptions): boolean {
  return Object.keys(plain).length === 0 && profileCustomField?.length === 0;
}

function checkOf(key: string): Check | undefined {
  return Object.entries(CHECKS).find(([name]) => name === key)?.[1];
}

function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function isCustomField(field: unknown): boolean {
  if (typeof field !== 'object' || field === null) return false;
  const key: unknown = Reflect.get(field, 'key');
  const value: unknown = Reflect.get(field, 'value');
  return typeof key === 'string' && key.includes('Tag_Profile_Custom') && typeof value === 'string';
}
