import {
  type AcceptFriendApplicationOptions,
  ChatError,
  type ChatSDK,
  type DeleteFriendApplicationOptions,
  EVENT,
  type FriendApplication,
  type FriendApplicationList,
  TYPES,
} from '@parlor/sdk';
import type { WireFriendApplication } from '../protocol/friend-commands.js';
import { type ClientParts, success } from './client-parts.js';

type FriendApplicationMethods = Pick<
  ChatSDK,
  | 'getFriendApplicationList'
  | 'acceptFriendApplication'
  | 'refuseFriendApplication'
  | 'deleteFriendApplication'
  | 'setFriendApplicationRead'
>;

/** Who wants to be my friend, and whose I want to be. What this client does is not written into its list: pushes say it. */
export class FriendApplications {
  readonly #parts: ClientParts;
  readonly #applications = new Map<string, FriendApplication>();
  #unreadCount = 0;

  constructor(parts: ClientParts) {
    this.#parts = parts;
  }

  methods(): FriendApplicationMethods {
    return {
      getFriendApplicationList: async () => success(this.#list()),
      acceptFriendApplication: (options) => this.#accept(options),
      refuseFriendApplication: ({ userID }) => this.#refuse(userID),
      deleteFriendApplication: async (options) => success(await this.#delete(options)),
      setFriendApplicationRead: () => this.#read(),
    };
  }

  /** After a login, after a break, and whenever one is gone: all of them are asked for anew. */
  async synchronise(): Promise<void> {
    const { connection, session, log } = this.#parts;
    const { epoch } = session;
    try {
      const reply = await connection.request('friendApplications.list', {});
      if (session.epoch !== epoch) return;
      this.#applications.clear();
      for (const one of reply.applications) this.#put(one);
      this.#unreadCount = reply.unreadCount;
      this.#announce();
    } catch (error) {
      log.write(2, 'The applications for friendship could not be fetched.', error);
    }
  }

  /** One has come, or was sent. One that is known already counts as unread no more than before. */
  added(application: WireFriendApplication): void {
    const isReceived = application.type === TYPES.SNS_APPLICATION_SENT_TO_ME;
    if (isReceived && !this.#applications.has(keyOf(application))) this.#unreadCount += 1;
    this.#put(application);
    this.#announce();
  }

  /** They were read, in this instance or another. */
  wereRead(): void {
    this.#unreadCount = 0;
    this.#announce();
  }

  /** Nobody is logged in any more. */
  clear(): void {
    this.#applications.clear();
    this.#unreadCount = 0;
  }

  async #accept({ userID, remark, type }: AcceptFriendApplicationOptions): Promise<undefined> {
    await this.#parts.connection.request('friendApplications.accept', {
      userID,
      remark: typeof remark === 'string' ? remark : '',
      addsApplicant: type !== TYPES.SNS_APPLICATION_AGREE,
    });
  }

  async #refuse(userID: string): Promise<undefined> {
    await this.#parts.connection.request('friendApplications.refuse', { userID });
  }

  async #delete({
    userID,
    type: wanted,
  }: DeleteFriendApplicationOptions): Promise<Record<string, never>> {
    const isSent = wanted === TYPES.SNS_APPLICATION_SENT_BY_ME;
    const type = isSent ? wanted : TYPES.SNS_APPLICATION_SENT_TO_ME;
    if (!this.#applications.has(keyOf({ userID, type }))) throw new ChatError({ code: 2716 });
    await this.#parts.connection.request('friendApplications.delete', { userID, type });
    return {};
  }

  async #read(): Promise<undefined> {
    const { connection, session } = this.#parts;
    const { epoch } = session;
    await connection.request('friendApplications.read', {});
    if (session.epoch === epoch) this.#unreadCount = 0;
  }

  /** One that takes the place of another stands where that stood. */
  #put({ userID, nick, avatar, time, source, wording, type }: WireFriendApplication): void {
    const application = { userID, nick, avatar, time, source, wording, type };
    this.#applications.set(keyOf(application), application);
  }

  #list(): FriendApplicationList {
    const friendApplicationList = [...this.#applications.values()];
    return { friendApplicationList, unreadCount: this.#unreadCount };
  }

  #announce(): void {
    this.#parts.emitter.emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, this.#list());
  }
}

function keyOf({ userID, type }: Pick<FriendApplication, 'userID' | 'type'>): string {
  return `${userID}_${type}`;
}
