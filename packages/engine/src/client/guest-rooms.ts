import { EVENT, type JoinGroupResult, TYPES, toChatError } from '@parlor/sdk';
import type { WireMessage } from '../protocol/entities.js';
import type { Push } from '../protocol/pushes.js';
import type { ClientParts } from './client-parts.js';
import { simplifyTip } from './group-tips.js';
import type { Incoming } from './incoming.js';
import { receiveMessage, type SdkMessage } from './live-message.js';
import type { Revoking } from './revoking.js';

/** Live rooms that are listened to without a login. */
export class GuestRooms {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;
  readonly #revoking: Revoking;
  readonly #rooms = new Set<string>();

  constructor(parts: ClientParts, incoming: Incoming, revoking: Revoking) {
    this.#parts = parts;
    this.#incoming = incoming;
    this.#revoking = revoking;
  }

  has(groupID: string): boolean {
    return this.#rooms.has(groupID);
  }

  /** Memory has a group of which nothing but the ID is known, and which is not handed out. */
  async join(groupID: string): Promise<JoinGroupResult> {
    const { groups, connection, announcer } = this.#parts;
    if (groups.get(groupID)) return { status: TYPES.JOIN_STATUS_ALREADY_IN_GROUP };
    await connection.request('guests.listen', { groupID });
    this.#rooms.add(groupID);
    groups.putUnknown(groupID);
    announcer.groups();
    return { status: TYPES.JOIN_STATUS_SUCCESS };
  }

  /** Nobody waits for the service to know it. */
  leave(groupID: string): void {
    if (!this.#rooms.delete(groupID)) return;
    const { connection, heardInRooms, log } = this.#parts;
    heardInRooms.clear();
    connection.request('guests.leave', { groupID }).catch((error: unknown) => {
      log.write(1, 'The service was not told that a guest has left.', error);
    });
  }

  /** What is told while nobody is logged in. */
  told(push: Push): Promise<void> | undefined {
    if (push.type === 'messages.new') this.#hear(push.messages.filter(({ to }) => this.has(to)));
    if (push.type === 'messages.broadcast') this.#incoming.broadcast(push.message);
    if (push.type !== 'messages.revoked' || !this.has(push.revocation.to)) return undefined;
    return this.#revoking.revoked(push.revocation);
  }

  /** The line is there again: the service knows nobody by it. */
  async resume(): Promise<void> {
    for (const groupID of [...this.#rooms]) await this.#listenAgain(groupID);
  }

  /** A room that is no more keeps nobody from the others; without an answer there is no line. */
  async #listenAgain(groupID: string): Promise<void> {
    const { connection, log } = this.#parts;
    try {
      await connection.requestFirst('guests.listen', { groupID });
    } catch (error) {
      if (toChatError(error).is(2801)) throw error;
      log.write(1, 'A room that was listened to is not there any more.', error);
    }
  }

  /** Somebody has logged out: nothing is left. */
  clear(): void {
    for (const groupID of [...this.#rooms]) this.leave(groupID);
  }

  /** Told and kept nowhere: there are no conversations. */
  #hear(wires: readonly WireMessage[]): void {
    const { emitter, heardInRooms } = this.#parts;
    const news = wires
      .map(asHeardByNobody)
      .toSorted((a, b) => a.sequence - b.sequence)
      .filter((message) => heardInRooms.isNews(message));
    for (const message of news) this.#simplify(message);
    if (news.length > 0) emitter.emit(EVENT.MESSAGE_RECEIVED, news);
  }

  #simplify(message: SdkMessage): void {
    if (message.type !== TYPES.MSG_GRP_TIP) return;
    simplifyTip(message.payload);
    const { memberCount } = message.payload;
    if (memberCount !== undefined) this.#parts.onlineCounts.told(message.to, memberCount);
  }
}

/** As the SDK: without a login nobody knows whether a message came in or went out. */
function asHeardByNobody(wire: WireMessage): SdkMessage {
  return Object.assign(receiveMessage(wire, ''), { flow: '' });
}
