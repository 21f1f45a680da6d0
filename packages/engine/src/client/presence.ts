import {
  type ChatSDK,
  describeErrorCode,
  EVENT,
  type OwnStatus,
  TYPES,
  type UserFailure,
} from '@parlor/sdk';
import type { WireStatusFailure } from '../protocol/presence-commands.js';
import type { PresencePush } from '../protocol/presence-pushes.js';
import { type ClientParts, success } from './client-parts.js';
import { RateLimit } from './rate-limit.js';

type PresenceMethods = Pick<
  ChatSDK,
  'setSelfStatus' | 'getUserStatus' | 'subscribeUserStatus' | 'unsubscribeUserStatus'
>;

/** How many people are asked for, subscribed to, or let go of at once; the rest is left out without a word. */
const MOST_ASKED = 500;
const MOST_NAMED = 100;

/** How often in so many milliseconds the service is asked the same. */
const CALLS = 20;
const WINDOW = 5_000;

/** Who is there, and what they say of themselves. Nothing is kept here but what I have said myself. */
export class Presence {
  readonly #parts: ClientParts;
  readonly #questions: RateLimit;
  readonly #subscriptions: RateLimit;
  readonly #cancellations: RateLimit;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    const limit = () => new RateLimit(parts, CALLS, WINDOW);
    this.#questions = limit();
    this.#subscriptions = limit();
    this.#cancellations = limit();
  }

  methods(): PresenceMethods {
    return {
      setSelfStatus: ({ customStatus }) => this.#say(customStatus),
      getUserStatus: ({ userIDList }) => this.#ask(userIDList),
      subscribeUserStatus: ({ userIDList }) => this.#subscribe(userIDList),
      unsubscribeUserStatus: ({ userIDList } = {}) => this.#unsubscribe(userIDList ?? []),
    };
  }

  /** People I subscribed to have come, gone or said something; or I have. */
  changed({ statuses }: PresencePush): void {
    const { session, emitter } = this.#parts;
    const mine = statuses.find(({ userID }) => userID === session.userID);
    if (mine) session.customStatus = mine.customStatus;
    emitter.emit(EVENT.USER_STATUS_UPDATED, statuses);
  }

  /** After a break: the service may have given me up, or I have said something elsewhere. */
  welcomedBack(customStatus: string): void {
    if (this.#parts.session.customStatus === customStatus) return;
    this.changed({ type: 'presence.changed', statuses: [{ ...this.#mine(), customStatus }] });
  }

  /** Nobody is logged in any more. */
  clear(): void {
    for (const limit of [this.#questions, this.#subscriptions, this.#cancellations]) limit.reset();
  }

  async #say(customStatus: string): ReturnType<ChatSDK['setSelfStatus']> {
    const { connection, session } = this.#parts;
    await connection.request('presence.say', { customStatus });
    session.customStatus = customStatus;
    return success(this.#mine());
  }

  async #ask(userIDs: readonly string[]): ReturnType<ChatSDK['getUserStatus']> {
    const { connection, session } = this.#parts;
    const place = userIDs.indexOf(session.userID);
    const others = userIDs.filter((_, index) => index !== place);
    const mine = place < 0 ? [] : [this.#mine()];
    if (others.length === 0) return success({ successUserList: mine, failureUserList: [] });
    session.requireFeature('presence');
    this.#questions.take();
    // As the SDK: from what is too long nobody is taken out before it is cut, so that I come twice.
    const asked = others.length > MOST_ASKED ? userIDs.slice(0, MOST_ASKED) : others;
    const { statuses, failures } = await connection.request('presence.query', { userIDs: asked });
    return success({
      successUserList: [...mine, ...statuses],
      failureUserList: failures.map(failureOf),
    });
  }

  async #subscribe(userIDList: readonly string[]): ReturnType<ChatSDK['subscribeUserStatus']> {
    const { connection, session } = this.#parts;
    session.requireFeature('presence');
    this.#subscriptions.take();
    const userIDs = userIDList.slice(0, MOST_NAMED);
    const { failures } = await connection.request('presence.subscribe', { userIDs });
    return success({ failureUserList: failures.map(failureOf) });
  }

  async #unsubscribe(userIDList: readonly string[]): ReturnType<ChatSDK['unsubscribeUserStatus']> {
    const { connection, session } = this.#parts;
    session.requireFeature('presence');
    this.#cancellations.take();
    const userIDs = userIDList.slice(0, MOST_NAMED);
    const { failures } = await connection.request(
      'presence.unsubscribe',
      userIDs.length > 0 ? { userIDs } : {},
    );
    return success({ failureUserList: failures.map(failureOf) });
  }

  /** Whoever asks is there. */
  #mine(): OwnStatus {
    const { userID, customStatus } = this.#parts.session;
    return { userID, statusType: TYPES.USER_STATUS_ONLINE, customStatus };
  }
}

function failureOf({ userID, code }: WireStatusFailure): UserFailure {
  return { userID, code, message: describeErrorCode(code).text };
}
