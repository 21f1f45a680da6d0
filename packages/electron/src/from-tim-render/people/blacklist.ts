import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { contractCode } from '../contract-code.js';
import { answerOf } from '../native-answer.js';
import { listIn, NativeFields, textsIn, toldJson } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';
import { friendResults } from './friend-results.js';

/** With whom I want to have nothing to do. The native library knows it; who is on it is remembered to tell of it whole. */
export class Blacklist {
  readonly #parts: AdapterParts;
  /** The login in which the list was told last. */
  #toldIn: number | undefined;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    const { slots, emitter, report } = parts;
    slots.listen('TIMSetFriendBlackListAddedCallback', (told) =>
      this.#added(this.#identifiers(toldJson(told, report))),
    );
    slots.listen('TIMSetFriendBlackListDeletedCallback', (told) =>
      this.#deleted(textsIn(toldJson(told, report), report)),
    );
    emitter.on(EVENT.SDK_READY, () => void this.#synchronise());
  }

  methods(): Pick<ChatSDK, 'getBlacklist' | 'addToBlacklist' | 'removeFromBlacklist'> {
    return {
      getBlacklist: async () => success(await this.#fetch()),
      addToBlacklist: async ({ userIDList }) => success(await this.#add(userIDList)),
      removeFromBlacklist: async ({ userIDList }) => success(await this.#remove(userIDList)),
    };
  }

  /** After a login it is told, unless it was told by a callback already. A list that cannot be fetched stays empty, and is not told. */
  async #synchronise(): Promise<void> {
    const { session, blacklist, report } = this.#parts;
    const { epoch } = session;
    try {
      const before = blacklist.size;
      await this.#fetch();
      if (session.epoch !== epoch) return;
      if (this.#toldIn !== epoch || blacklist.size > before) this.#announce();
    } catch (cause) {
      if (session.epoch === epoch) report('The blacklist could not be fetched.', cause);
    }
  }

  async #fetch(): Promise<string[]> {
    const { timRender, session, blacklist } = this.#parts;
    const { epoch } = session;
    const told = await answerOf(timRender.TIMFriendshipGetBlackList({}));
    const userIDs = this.#identifiers(told);
    if (session.epoch !== epoch) return userIDs;
    // What was told while this was under way is newer, and told again when it was not so.
    for (const userID of userIDs) blacklist.add(userID);
    return [...blacklist];
  }

  /** Resolves with the list as it was, as the SDK does: the new one is told. */
  async #add(userIDList: readonly string[]): Promise<string[]> {
    const { timRender, session, blacklist } = this.#parts;
    const params = userIDList.filter((userID) => userID !== session.userID);
    if (params.length === 0) throw new ChatError({ code: 2742 });
    const before = [...blacklist];
    const told = await answerOf(timRender.TIMFriendshipAddToBlackList({ params }));
    const results = friendResults(told, this.#parts.report);
    const failure = results.find(({ code }) => code !== 0);
    if (failure && results.every(({ code }) => code !== 0)) {
      const { code, message } = failure;
      throw new ChatError({ code: contractCode(code), message });
    }
    return before;
  }

  /** Resolves with who is left; it is told by the callback. */
  async #remove(userIDList: readonly string[]): Promise<string[]> {
    const { timRender, session, blacklist, report } = this.#parts;
    const { epoch } = session;
    const params = [...userIDList];
    const told = await answerOf(timRender.TIMFriendshipDeleteFromBlackList({ params }));
    const results = friendResults(told, report);
    const gone = new Set(results.filter(({ code }) => code === 0).map(({ userID }) => userID));
    if (session.epoch === epoch) for (const userID of gone) blacklist.delete(userID);
    return [...blacklist].filter((userID) => !gone.has(userID));
  }

  #added(userIDs: readonly string[]): void {
    const { blacklist } = this.#parts;
    const news = userIDs.filter((userID) => !blacklist.has(userID));
    for (const userID of news) blacklist.add(userID);
    if (news.length > 0) this.#announce();
  }

  /** Told even of who was forgotten by the answer already. */
  #deleted(userIDs: readonly string[]): void {
    for (const userID of userIDs) this.#parts.blacklist.delete(userID);
    if (userIDs.length > 0) this.#announce();
  }

  #announce(): void {
    const { session, emitter, blacklist } = this.#parts;
    this.#toldIn = session.epoch;
    emitter.emit(EVENT.BLACKLIST_UPDATED, [...blacklist]);
  }

  #identifiers(told: unknown): string[] {
    const { report } = this.#parts;
    return listIn(told, report)
      .map((one) => new NativeFields(one, report).id('friend_profile_identifier'))
      .filter((userID) => userID !== undefined);
  }
}
