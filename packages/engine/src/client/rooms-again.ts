import { TYPES } from '@parlor/sdk';
import type { ClientParts } from './client-parts.js';
import type { Incoming } from './incoming.js';

/**
 * Goes into the live rooms again in which this client is, after a break: the engine has put out whoever was away for long, and knows of
 * nobody in a room once it has started anew. Whoever is still in there is not told of to anybody, as where the SDK goes on to ask a room
 * for news.
 */
export class RoomsAgain {
  readonly #parts: ClientParts;
  readonly #incoming: Incoming;

  constructor(parts: ClientParts, incoming: Incoming) {
    this.#parts = parts;
    this.#incoming = incoming;
  }

  /** All at once, so that they are asked before anything else is. */
  async resumed(): Promise<void> {
    const rooms = this.#parts.groups.joined().filter(({ type }) => type === TYPES.GRP_AVCHATROOM);
    await Promise.all(rooms.map(({ groupID }) => this.#enter(groupID)));
  }

  /** What was said last is told where it was not heard. A room that is no more, or that bans me, is silent: so it is with the SDK. */
  async #enter(groupID: string): Promise<void> {
    const { connection, groups, session, log } = this.#parts;
    const { epoch } = session;
    try {
      const question = { groupID, applyMessage: '', isBack: true };
      const { recent = [] } = await connection.request('groups.join', question);
      if (session.isIn(epoch) && groups.get(groupID)) this.#incoming.recent(recent);
    } catch (error) {
      log.write(2, 'A live room could not be gone into again.', error);
    }
  }
}
