import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import type { BlacklistPush } from '../protocol/blacklist-pushes.js';
import { type ClientParts, success } from './client-parts.js';

type BlacklistMethods = Pick<ChatSDK, 'getBlacklist' | 'addToBlacklist' | 'removeFromBlacklist'>;

type Told<Type extends BlacklistPush['type']> = Extract<BlacklistPush, { type: Type }>;

/** With whom I want to have nothing to do: fetched after a login, and kept up to date by what is told. */
export class Blacklist {
  readonly #parts: ClientParts;
  readonly #nextTurn: (callback: () => void) => void;
  /** In the order in which they became known. */
  readonly #userIDs = new Set<string>();
  /** What is to be told in the next turn: news that the service sends right behind an answer. */
  #news: (() => void)[] = [];

  /** @param nextTurn runs a callback in a later turn of the host's event loop. */
  constructor(parts: ClientParts, nextTurn: (callback: () => void) => void) {
    this.#parts = parts;
    this.#nextTurn = nextTurn;
  }

  methods(): BlacklistMethods {
    return {
      getBlacklist: async () => success(this.#all()),
      addToBlacklist: ({ userIDList }) => this.#add(userIDList),
      removeFromBlacklist: ({ userIDList }) => this.#remove(userIDList),
    };
  }

  /** After SDK_READY. A list that cannot be fetched stays empty, as the SDK's does. */
  async synchronise(): Promise<void> {
    const { connection, session, log } = this.#parts;
    const { epoch } = session;
    try {
      const { userIDs } = await connection.request('blacklist.list', {});
      if (session.epoch !== epoch) return;
      for (const userID of userIDs) this.#userIDs.add(userID);
      this.#announce();
    } catch (error) {
      log.write(2, 'The blacklist could not be fetched.', error);
    }
  }

  added({ userIDs }: Told<'blacklist.added'>): void {
    this.#catchUp();
    this.#put(userIDs);
  }

  removed({ userIDs }: Told<'blacklist.removed'>): void {
    this.#catchUp();
    this.#forget(userIDs);
    if (userIDs.length > 0) this.#announce();
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#userIDs.clear();
    this.#news = [];
  }

  /** Resolves with the list as it was: the SDK overlooks the answer, and learns of it by what is told after it. */
  async #add(userIDList: readonly string[]) {
    const { connection, session } = this.#parts;
    const { epoch, userID: me } = session;
    if (userIDList.length === 1 && userIDList[0] === me) throw new ChatError({ code: 2742 });
    const others = userIDList.filter((userID) => userID !== me);
    const { userIDs } = await connection.request('blacklist.add', { userIDs: others });
    const before = this.#all();
    this.#afterwards(epoch, () => this.#put(userIDs));
    return success(before);
  }

  async #remove(userIDList: readonly string[]) {
    const { connection, session } = this.#parts;
    const { epoch } = session;
    const { userIDs } = await connection.request('blacklist.remove', {
      userIDs: [...userIDList],
    });
    this.#catchUp();
    this.#forget(userIDs);
    if (userIDs.length > 0) this.#afterwards(epoch, () => this.#announce());
    return success(this.#all());
  }

  /** Nobody is told of who is on the list already. */
  #put(userIDs: readonly string[]): void {
    const news = userIDs.filter((userID) => !this.#userIDs.has(userID));
    for (const userID of news) this.#userIDs.add(userID);
    if (news.length > 0) this.#announce();
  }

  #forget(userIDs: readonly string[]): void {
    for (const userID of userIDs) this.#userIDs.delete(userID);
  }

  /** When the call has resolved, unless somebody else is logged in by then. */
  #afterwards(epoch: number, tell: () => void): void {
    this.#news.push(tell);
    this.#nextTurn(() => {
      if (this.#parts.session.epoch === epoch) this.#catchUp();
    });
  }

  /** What comes by the line later is newer. */
  #catchUp(): void {
    for (const tell of this.#news.splice(0)) tell();
  }

  #all(): string[] {
    return [...this.#userIDs];
  }

  #announce(): void {
    this.#parts.emitter.emit(EVENT.BLACKLIST_UPDATED, this.#all());
  }
}
