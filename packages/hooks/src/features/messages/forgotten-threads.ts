import { groupConversationID } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { groupIDsOf } from '../../group-ids.js';
import type { Page } from './run.js';

/**
 * Finds the threads that are shown, but that the SDK has forgotten.
 *
 * When the SDK hears that I am in a group, it forgets the messages that it has of it. At a login that can be after
 * the first page, and every login begins anew. Whether it was so, only a message tells that the SDK has handed out:
 * it is looked for when a group is listed for the first time, and not again, since every look makes the SDK slower.
 */
export class ForgottenThreads {
  readonly #chat: ChatStore;
  /** The groups that the SDK is known to have heard of in this login. */
  #groupIDs: ReadonlySet<string> = new Set();
  /** The newest message that the last newest page has brought, by conversationID. */
  readonly #newest = new Map<string, string>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** The newest page came: the SDK has its messages in memory now. */
  notePage(conversationID: string, { messages }: Page): void {
    // What came since would not do: it may have come after the rest was forgotten.
    const newest = messages.findLast(({ status }) => status === 'success');
    if (newest) this.#newest.set(conversationID, newest.ID);
    else this.#newest.delete(conversationID);
  }

  /** The list of groups came. Returns the conversationIDs of those that were forgotten meanwhile. */
  noteGroups(list: readonly unknown[]): readonly string[] {
    const before = this.#groupIDs;
    this.#groupIDs = groupIDsOf(list);
    const newIDs = [...this.#groupIDs].filter((groupID) => !before.has(groupID));
    return newIDs.map(groupConversationID).filter((ID) => this.#isForgotten(ID));
  }

  /** A login began. */
  forget(): void {
    this.#groupIDs = new Set();
    this.#newest.clear();
  }

  #isForgotten(conversationID: string): boolean {
    const messageID = this.#newest.get(conversationID);
    if (messageID === undefined) return false;
    const { calls, sdk, problems } = this.#chat;
    try {
      return !calls.ask(() => sdk.findMessage(messageID));
    } catch (error) {
      problems.report(error);
      return false;
    }
  }
}
