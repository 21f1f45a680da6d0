import { messageIDOf } from '../../../packages/engine/src/core/ids.js';
import type { WireMessage } from '../../../packages/engine/src/protocol/entities.js';

/**
 * The messages that have passed through a gateway. The SDK names them by keys of the service
 * (`MsgKey` of a C2C message, `MsgSeq` of a group's), the engine by their IDs.
 */
export class MessageIndex {
  readonly #byKey = new Map<string, WireMessage>();
  readonly #byID = new Map<string, WireMessage>();

  remember(message: WireMessage): void {
    this.#byID.set(messageIDOf(message), message);
    const key = message.conversationType === 'C2C' ? msgKeyOf(message) : groupKey(message);
    this.#byKey.set(key, message);
  }

  byID(messageID: string): WireMessage | undefined {
    return this.#byID.get(messageID);
  }

  /** A C2C message by its `MsgKey`. */
  byMsgKey(msgKey: string): WireMessage | undefined {
    return this.#byKey.get(msgKey);
  }

  byGroupSequence(groupID: string, sequence: number): WireMessage | undefined {
    return this.#byKey.get(`${groupID}/${sequence}`);
  }
}

/** How the service names a C2C message. */
export function msgKeyOf({
  sequence,
  random,
  time,
}: Pick<WireMessage, 'sequence' | 'random' | 'time'>): string {
  return `${sequence}_${random}_${time}`;
}

function groupKey({ to, sequence }: WireMessage): string {
  return `${to}/${sequence}`;
}
