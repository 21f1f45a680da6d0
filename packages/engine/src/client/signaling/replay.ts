import { type Message, TYPES } from '@parlor/sdk';
import type { ClientParts } from '../client-parts.js';
import type { History } from '../history.js';
import type { SdkConversation } from '../live-conversation.js';
import { OpenInvitations } from './open-invitations.js';
import type { StepMessage } from './steps.js';
import { unreadMessagesOf } from './unread-messages.js';

/** How many messages of a group are looked at, and how many seconds ago the last of them may have been said. */
const MOST_OF_GROUP = 20;
const LATELY = 300;

/** Finds, after a login, what was not answered while nobody was there. */
export class Replay {
  readonly #parts: ClientParts;
  readonly #history: History;

  constructor(parts: ClientParts, history: History) {
    this.#parts = parts;
    this.#history = history;
  }

  /** The steps to be told again, in the order of time. Never rejects: what cannot be had is left out. */
  async steps(): Promise<StepMessage[]> {
    const { session, conversations } = this.#parts;
    const since = this.#now() - LATELY;
    const unread = conversations.all().filter(({ unreadCount }) => unreadCount > 0);
    const people = unread.filter(({ type }) => type === TYPES.CONV_C2C);
    const groups = unread.filter(
      ({ type, lastMessage }) => type === TYPES.CONV_GROUP && lastMessage.lastTime > since,
    );
    const found = await Promise.all([
      ...people.map((one) => this.#attempt(one, () => unreadMessagesOf(this.#parts, one))),
      ...groups.map((one) => this.#attempt(one, () => this.#newestOf(one))),
    ]);
    // By what time it is now: meanwhile some may have run out.
    const open = new OpenInvitations(session.userID, this.#now());
    for (const message of found.flat()) open.note(message);
    return open.steps();
  }

  /** Seconds by the service's clock. */
  #now(): number {
    return Math.floor(this.#parts.session.serverTime() / 1000);
  }

  /**
   * As the SDK, page by page into memory. An older page is looked at after a newer one, so that an answer there
   * finds no invite: the SDK then tells of an invitation that was answered.
   */
  async #newestOf({ conversationID, unreadCount }: SdkConversation): Promise<Message[]> {
    const found: Message[] = [];
    let count = Math.min(unreadCount, MOST_OF_GROUP);
    let page = await this.#history.page({ conversationID });
    for (;;) {
      found.push(...page.messageList);
      count -= page.messageList.length;
      if (count <= 0 || page.isCompleted || page.messageList.length === 0) return found;
      const { nextReqMessageID } = page;
      page = await this.#history.page({ conversationID, nextReqMessageID, count });
    }
  }

  /** Kinder than the SDK, which tells of nothing where one question fails. */
  async #attempt(
    { conversationID }: SdkConversation,
    ask: () => Promise<readonly Message[]>,
  ): Promise<readonly Message[]> {
    try {
      return await ask();
    } catch (error) {
      this.#parts.log.write(2, `Invitations in ${conversationID} could not be looked for.`, error);
      return [];
    }
  }
}
