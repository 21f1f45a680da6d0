import type { NativeFields } from '../native-json.js';
import { NativeMember } from './native-member.js';

/** The members that were asked for: one live instance of each. */
export class MemberMemory {
  readonly #members = new Map<string, Map<string, NativeMember>>();

  get(groupID: string, userID: string): NativeMember | undefined {
    return this.#members.get(groupID)?.get(userID);
  }

  /** What is known of a member from now on. */
  put(groupID: string, userID: string, fields: NativeFields): NativeMember {
    const members = this.#members.get(groupID) ?? new Map<string, NativeMember>();
    this.#members.set(groupID, members);
    const member = members.get(userID) ?? new NativeMember(userID);
    members.set(userID, member);
    member.update(fields);
    return member;
  }

  /** Somebody, or all, are not in it any more. */
  delete(groupID: string, userID?: string): void {
    if (userID === undefined) this.#members.delete(groupID);
    else this.#members.get(groupID)?.delete(userID);
  }

  clear(): void {
    this.#members.clear();
  }
}
