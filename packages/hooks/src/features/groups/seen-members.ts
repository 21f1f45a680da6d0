import { type Message, SYSTEM_CONVERSATION_ID, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';

/** What nobody says. */
const TOLD: ReadonlySet<unknown> = new Set([TYPES.MSG_GRP_TIP, TYPES.MSG_GRP_SYS_NOTICE]);

/** Who has said something in a group that is looked at: they are online, whether they were counted or not. */
export class SeenMembers {
  readonly #byGroup = new Map<string, Set<string>>();

  /** From now on it is noted who says something there. */
  begin(groupID: string): void {
    this.#byGroup.set(groupID, new Set());
  }

  /** Takes note of a message; returns in which group somebody is heard of who was not heard of before. */
  note(message: Message, me: string): string | undefined {
    if (!isRecord(message) || message['conversationType'] !== TYPES.CONV_GROUP) return undefined;
    const { type, to, from } = message;
    if (typeof from !== 'string' || from === '' || from === me) return undefined;
    if (TOLD.has(type) || from === SYSTEM_CONVERSATION_ID || typeof to !== 'string')
      return undefined;
    const seen = this.#byGroup.get(to);
    if (!seen || seen.has(from)) return undefined;
    seen.add(from);
    return to;
  }

  /** How many are there at least: those and I. */
  least(groupID: string): number {
    return (this.#byGroup.get(groupID)?.size ?? 0) + 1;
  }

  /** Nobody looks any more. */
  clear(): void {
    this.#byGroup.clear();
  }
}
