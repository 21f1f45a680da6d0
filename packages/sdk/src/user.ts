import type { EVENT, TYPES } from './constants.js';

/** A key and its value: how custom fields of profiles, groups and members are written. */
export interface KeyValue {
  key: string;
  value: string;
}

/** A person's gender as the profile states it; `''` when it was never set. */
export type Gender =
  | typeof TYPES.GENDER_UNKNOWN
  | typeof TYPES.GENDER_FEMALE
  | typeof TYPES.GENDER_MALE
  | '';

/** Who may become this person's friend: anyone, anyone after a confirmation, or no one. */
export type AllowType =
  | typeof TYPES.ALLOW_TYPE_ALLOW_ANY
  | typeof TYPES.ALLOW_TYPE_NEED_CONFIRM
  | typeof TYPES.ALLOW_TYPE_DENY_ANY;

/** Whether the administration forbids this person to add friends. */
export type AdminForbidType = typeof TYPES.FORBID_TYPE_NONE | typeof TYPES.FORBID_TYPE_SEND_OUT;

/** A person's profile. What people wrote of themselves is untrusted. */
export interface Profile {
  /** At most 32 bytes of printable ASCII. */
  userID: string;
  /** At most 500 bytes; `''` when never set: show the userID then. */
  nick: string;
  /** URL of the picture, at most 500 bytes; `''` when there is none. Untrusted. */
  avatar: string;
  gender: Gender;
  /** As a number of eight digits, `20000101`; 0 when never set. */
  birthday: number;
  /** At most 16 bytes. */
  location: string;
  /** At most 500 bytes. */
  selfSignature: string;
  allowType: AllowType;
  language: number;
  messageSettings: number;
  adminForbidType: AdminForbidType;
  level: number;
  role: number;
  /** Milliseconds since the epoch, by this client's clock. The SDK's d.ts calls it `lastUpdatedNumber`. */
  lastUpdatedTime: number;
  /** Only fields that are declared in the console and have a value; `[]` otherwise. */
  profileCustomField: KeyValue[];
}

/**
 * What {@link ChatSDK.updateMyProfile} may change. What is left out stays as it is. An empty object, an
 * unknown key, `undefined` or a value of the wrong type is refused with 2721, an empty list of custom
 * fields and nothing else with 2722. Numbers are unsigned and have 32 bits.
 */
export interface UpdateMyProfileOptions {
  /** At most 500 bytes: the client refuses more with 2721. */
  nick?: string;
  /** At most 500 bytes: the service refuses more with 40601. */
  avatar?: string;
  gender?: Exclude<Gender, ''>;
  /** At most 500 bytes: the service refuses more with 40601. */
  selfSignature?: string;
  allowType?: AllowType;
  /** As a number of eight digits, `20000101`. */
  birthday?: number;
  /** At most 16 bytes. */
  location?: string;
  language?: number;
  /** 0 or 1; anything else is refused with 2721. */
  messageSettings?: number;
  adminForbidType?: AdminForbidType;
  level?: number;
  role?: number;
  /**
   * Merged by key with what is there. Keys start with `Tag_Profile_Custom_` (2721 without it), followed by
   * at most eight letters and digits, and are declared in the console first. Values have at most 500 bytes.
   */
  profileCustomField?: KeyValue[];
}

/** Why something could not be done for one of several people, while it was done for the others. */
export interface UserFailure {
  userID: string;
  code: number;
  /** `''` where the client made the code itself and has no texts. */
  message: string;
}

/** Whom {@link ChatSDK.searchCloudUsers} looks for. Sizes and values out of bounds throw. */
export interface SearchCloudUsersOptions {
  /** One to five words, looked for in userIDs and nicks. */
  keywordList: string[];
  /** Whether one of the words is enough. `'or'` when left out. */
  keywordListMatchType?: 'or' | 'and';
  /** The SDK's d.ts calls it `userGenderType`, which has no effect. */
  gender?: typeof TYPES.GENDER_FEMALE | typeof TYPES.GENDER_MALE;
  /** The earliest birthday, as in a {@link Profile}; at least 0. */
  miniBirthday?: number;
  /** The latest birthday; at least 0. No limit when left out. */
  maxBirthday?: number;
  /** How many people a page has: 1 to 100, 20 when left out. */
  count?: number;
  /** What the page before returned. Left out for the first page. */
  cursor?: string;
}

/** A page of the people found. */
export interface CloudUserSearchPage {
  searchResultList: Profile[];
  /** To be passed for the next page; `''` at the end. Opaque. */
  cursor: string;
  /** How many there are in all. */
  totalCount: number;
}

/** What is told about profiles. */
export interface ProfileEvents {
  /** My own profile and those of friends, when something in them changed: only the changed ones. */
  [EVENT.PROFILE_UPDATED]: Profile[];
}
