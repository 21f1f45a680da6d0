import type { ChatStore } from '../../chat-store.js';

/** How long what comes is gathered, milliseconds. */
const SOON = 1000;

/** Does for people of a group what is to be done at once, and for those who come within a second after it together. */
export class Gathering {
  readonly #chat: Pick<ChatStore, 'life' | 'pace'>;
  readonly #work: (groupID: string, userIDs: readonly string[]) => void;
  /** Who has come since, by groupID. */
  readonly #coming = new Map<string, Set<string>>();

  constructor(
    chat: Pick<ChatStore, 'life' | 'pace'>,
    work: (groupID: string, userIDs: readonly string[]) => void,
  ) {
    this.#chat = chat;
    this.#work = work;
    const clear = () => this.#coming.clear();
    chat.life.listen({ ready: clear, reset: clear });
  }

  /** There is something to be done for these. */
  add(groupID: string, userIDs: readonly string[]): void {
    if (userIDs.length === 0) return;
    const coming = this.#coming.get(groupID);
    if (!coming) this.#start(groupID, userIDs);
    else for (const userID of userIDs) coming.add(userID);
  }

  #start(groupID: string, userIDs: readonly string[]): void {
    const coming = new Set<string>();
    this.#coming.set(groupID, coming);
    this.#work(groupID, userIDs);
    this.#chat.pace.after(SOON, () => {
      // Of another login are others.
      if (this.#coming.get(groupID) !== coming) return;
      this.#coming.delete(groupID);
      this.add(groupID, [...coming]);
    });
  }
}
