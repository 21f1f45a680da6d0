import { ChatError, toChatError } from '@parlor/sdk';
import type { WireGroup } from '../protocol/entities.js';
import type { Connection } from './connection.js';
import { type Pace, RateLimit } from './rate-limit.js';

/** How many questions a client asks in how many milliseconds. */
const QUESTIONS = 8;
const PERIOD = 1_000;

/**
 * Asks what groups are. Whatever the client asks by itself, because it has made a group, joined one or
 * heard of one, counts as what the app asks: the ninth question within a second is refused with 2996.
 */
export class GroupProfiles {
  readonly #connection: Connection;
  readonly #limit: RateLimit;

  constructor(connection: Connection, pace: Pace) {
    this.#connection = connection;
    this.#limit = new RateLimit(pace, QUESTIONS, PERIOD);
  }

  /** What the service says of a group now. Of its custom fields all, or those of some keys. */
  async ask(groupID: string, fieldKeys?: string[]): Promise<WireGroup> {
    this.#limit.take();
    const body = { groupID, ...(fieldKeys && { fieldKeys }) };
    try {
      return (await this.#connection.request('groups.profile', body)).group;
    } catch (error) {
      throw namingGroup(toChatError(error), groupID);
    }
  }

  /** Counts questions that are answered along with others here. Returns how many of them may be asked. */
  takeAlong(questions: number): number {
    const allowed = Array.from({ length: questions }, () => this.#limit.tryTake());
    return allowed.filter(Boolean).length;
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#limit.reset();
  }
}

/** Why one group of several asked for cannot be had is part of the answer: it has the group's ID, and no `headSeq`. */
function namingGroup(error: ChatError, groupID: string): ChatError {
  const { code, message } = error;
  const isOfGroup = Math.trunc(code / 1000) === 10;
  return isOfGroup ? new ChatError({ code, message, data: { groupID } }) : error;
}
