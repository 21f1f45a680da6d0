import { type Group, type GroupAttributes, TYPES, toChatError } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';

const NOT_IN_GROUP = 10007;
const NO_SUCH_GROUP = 10010;
const NOT_IN_MEMORY = 2623;

/** What live rooms need of the SDK. Every method rejects with a ChatError. */
export class RoomService {
  readonly #chat: ChatStore;

  constructor(chat: ChatStore) {
    this.#chat = chat;
  }

  /** Joins; `false` when the SDK takes me for somebody who is in already, which the service may see otherwise. */
  async join(groupID: string): Promise<boolean> {
    const { calls, sdk } = this.#chat;
    const type = TYPES.GRP_AVCHATROOM;
    const answer: unknown = await calls.call(() => sdk.joinGroup({ groupID, type }));
    if (!isRecord(answer)) throw malformedData('answer');
    return answer['status'] !== TYPES.JOIN_STATUS_ALREADY_IN_GROUP;
  }

  /**
   * Whether the service has me in the room. It is asked for what it tells to nobody else: the attributes. Of those the
   * SDK remembers half a minute, in which it may be wrong.
   */
  async isIn(groupID: string): Promise<boolean> {
    const { calls, sdk } = this.#chat;
    try {
      await calls.call<{ groupAttributes: GroupAttributes }>(() =>
        sdk.getGroupAttributes({ groupID, keyList: [] }),
      );
    } catch (thrown) {
      return !toChatError(thrown).is(NOT_IN_GROUP, NO_SUCH_GROUP);
    }
    return true;
  }

  /** Makes the SDK forget that I am in: whoever is not in need not leave. */
  async forget(groupID: string): Promise<void> {
    const { calls, sdk } = this.#chat;
    try {
      await calls.call(() => sdk.quitGroup(groupID));
    } catch (thrown) {
      if (!toChatError(thrown).is(NOT_IN_GROUP, NO_SUCH_GROUP, NOT_IN_MEMORY)) throw thrown;
    }
  }

  /** Leaves. Who owns the room cannot: it is only looked at no more. */
  async quit(groupID: string): Promise<void> {
    try {
      await this.forget(groupID);
    } catch (thrown) {
      if (!toChatError(thrown).is(OWNER_MUST_STAY)) throw thrown;
    }
  }

  /** What the service says of the room. */
  async group(groupID: string): Promise<Group | undefined> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.getGroupProfile({ groupID }));
    return isRecord(answer) ? answer.group : undefined;
  }
}

const OWNER_MUST_STAY = 10009;
