import type { TYPES } from './constants.js';

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

/** A person's profile. */
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
  profileCustomField: KeyValue[];
}

/**
 * What {@link ChatSDK.updateMyProfile} may change. An unknown key or a value of the wrong type is
 * refused with 2721, an object with no usable key with 2722, a value that is too long with 40601.
 */
export interface UpdateMyProfileOptions {
  nick?: string;
  avatar?: string;
  gender?: Exclude<Gender, ''>;
  selfSignature?: string;
  allowType?: AllowType;
  birthday?: number;
  location?: string;
  language?: number;
  messageSettings?: number;
  adminForbidType?: AdminForbidType;
  level?: number;
  role?: number;
  /** Merged by key with what is there. */
  profileCustomField?: KeyValue[];
}
