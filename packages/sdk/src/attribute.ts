import type { EVENT } from './constants.js';

/**
 * The attributes of a group by key. At most 16 keys of 32 bytes, values of 4000 bytes, 16000 bytes in
 * all. Untrusted: any member may write them.
 */
export type GroupAttributes = Record<string, string>;

/** Which attributes are to be written. */
export interface WriteGroupAttributesOptions {
  /** Any type of group, but no topic. An AVChatRoom must have been joined in this login. */
  groupID: string;
  /** At least one. Values are texts; `''` is one. */
  groupAttributes: GroupAttributes;
}

/** Which attributes are to be read or deleted. */
export interface GroupAttributeKeysOptions {
  /** Any type of group, but no topic. An AVChatRoom must have been joined in this login. */
  groupID: string;
  /** `[]` means all; leaving it out throws. */
  keyList: string[];
}

/** Attributes that were written or found. */
export interface GroupAttributesResult {
  /** Of a write, the very object that was passed; of a read, a new one without the keys that are not there. */
  groupAttributes: GroupAttributes;
}

/** Attributes that were deleted. */
export interface DeletedGroupAttributes {
  /** Those of the keys that the SDK's cache knew; all of them when everything was deleted. */
  keyList: string[];
}

/** What has changed in a group's attributes. */
export interface GroupAttributesUpdate {
  groupID: string;
  /** All of them, after the change. */
  groupAttributes: GroupAttributes;
  /** New keys and keys whose value differs from before. */
  updatedKeyList: string[];
  /** Keys that are gone. */
  deletedKeyList: string[];
}

/** What is told about group attributes. */
export interface AttributeEvents {
  /**
   * To all members who are online; the one who wrote gets it before the promise resolves. One event
   * may stand for several writes, and a write that changes nothing has none. Who was offline gets
   * nothing later: ask again.
   */
  [EVENT.GROUP_ATTRIBUTES_UPDATED]: GroupAttributesUpdate;
}
