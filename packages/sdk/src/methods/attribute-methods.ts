import type {
  DeletedGroupAttributes,
  GroupAttributeKeysOptions,
  GroupAttributesResult,
  WriteGroupAttributesOptions,
} from '../attribute.js';
import type { ChatResponse } from '../chat-response.js';

/**
 * Key-value data of a group, with versions.
 *
 * Whoever writes says which version they know; if somebody else has written since, the write is
 * refused with 10056 and nothing has changed: read again, decide again. The SDK does not retry. The
 * first write after a login needs a read before it. There is no rule of roles: any member may write.
 *
 * All four reject 10007 for a group one is not in, 10010 for one that does not exist, 2996 after too
 * many calls (10 in 5 s for each kind of write, 20 in 5 s for reads that reach the service).
 */
export interface AttributeMethods {
  /**
   * Replaces everything. 10056 somebody else was faster, 10045 key above 32 bytes, 10046 value above
   * 4000 bytes, 10047 more than 16 keys, 10048 more than 16000 bytes in all, 10049 the group is written
   * too often. Leads to GROUP_ATTRIBUTES_UPDATED, unless others were missed before: after a lost
   * connection nothing is told, and the next reading asks.
   */
  initGroupAttributes(
    options: WriteGroupAttributesOptions,
  ): Promise<ChatResponse<GroupAttributesResult>>;
  /** Writes these keys and keeps the others. Refused and told as {@link initGroupAttributes} is. */
  setGroupAttributes(
    options: WriteGroupAttributesOptions,
  ): Promise<ChatResponse<GroupAttributesResult>>;
  /**
   * Deletes these keys; all of them for `[]`. 10050 a key does not exist, 10056 somebody else was
   * faster, 10049 too often. Leads to GROUP_ATTRIBUTES_UPDATED.
   */
  deleteGroupAttributes(
    options: GroupAttributeKeysOptions,
  ): Promise<ChatResponse<DeletedGroupAttributes>>;
  /**
   * These keys; all of them for `[]`. From the cache while it is younger than 30 seconds and no newer
   * version is known, also right after a 10056. Keys that others have deleted may stay in the cache. A lost
   * connection makes the next reading ask, once the SDK has its login back, where any version was known.
   */
  getGroupAttributes(
    options: GroupAttributeKeysOptions,
  ): Promise<ChatResponse<GroupAttributesResult>>;
}
