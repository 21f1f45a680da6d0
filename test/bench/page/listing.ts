import { type Conversation, EVENT } from '@parlor/sdk';
import { chatAt } from './chats.js';
import { FedSDK } from './fed-sdk.js';
import type { Line, ListFeed } from './kit/feed.js';
import { ListedPerson } from './listed-person.js';
import { ME } from './talk.js';

/** A list of conversations at the SDK's boundary. It is changed in place and told whole, as the SDK does. */
export class Listing implements ListFeed {
  readonly #fed = new FedSDK({
    getConversationList: async () => ({
      code: 0,
      data: { conversationList: this.#told(), isSyncCompleted: true },
    }),
  });
  #list: ListedPerson[] = [];

  async open(count: number): Promise<Line> {
    this.#list = Array.from({ length: count }, (_, index) => new ListedPerson(chatAt(index)));
    return { sdk: this.#fed.sdk, user: { userID: ME, userSig: 'none' } };
  }

  say(userID: string, text: string): void {
    const place = this.#list.findIndex(({ conversationID }) => conversationID === `C2C${userID}`);
    const [one] = this.#list.splice(place, 1);
    if (!one) throw new Error(`Nobody talks with ${userID}.`);
    const newest = this.#list[0]?.lastMessage.lastTime ?? 0;
    one.say(text, Math.max(newest, one.lastMessage.lastTime) + 1);
    this.#list.unshift(one);
    this.#fed.emit(EVENT.CONVERSATION_LIST_UPDATED, this.#told());
  }

  /** The array is a new one each time, and what is in it are the same objects. */
  #told(): Conversation[] {
    return [...this.#list];
  }
}
