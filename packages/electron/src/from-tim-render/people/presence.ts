import {
  type ChatSDK,
  describeErrorCode,
  EVENT,
  TYPES,
  type UserStatus,
  type UserStatusResult,
} from '@parlor/sdk';
import { userStatusTypeOf } from '../../codec/user-status-types.js';
import { answerOf } from '../native-answer.js';
import { listIn, NativeFields, toldJson } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';

/** How many people are asked for, subscribed to, or let go of at once; the rest is left out without a word. */
const MOST_ASKED = 500;
const MOST_NAMED = 100;

/** Why somebody is not answered: the native SDK leaves them out. [inferred] */
const NO_SUCH_ACCOUNT = 70107;

type PresenceMethods = Pick<
  ChatSDK,
  'getUserStatus' | 'setSelfStatus' | 'subscribeUserStatus' | 'unsubscribeUserStatus'
>;

/** Who is there, and what they say of themselves. Nothing is kept here: the native library knows. */
export class Presence {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    const { slots, emitter, report } = parts;
    slots.listen('TIMSetUserStatusChangedCallback', (told) => {
      const statuses = this.#statuses(toldJson(told, report));
      if (statuses.length > 0) emitter.emit(EVENT.USER_STATUS_UPDATED, statuses);
    });
  }

  methods(): PresenceMethods {
    const { timRender } = this.#parts;
    // The native SDK does not say of whom it could not be done.
    const done = () => success({ failureUserList: [] });
    return {
      getUserStatus: async ({ userIDList }) => success(await this.#ask(userIDList)),
      setSelfStatus: async ({ customStatus }) => {
        const { userID } = this.#parts.session;
        const status = { user_status_custom_status: customStatus };
        await answerOf(timRender.TIMSetSelfStatus({ status }));
        return success({ userID, statusType: TYPES.USER_STATUS_ONLINE, customStatus });
      },
      subscribeUserStatus: async ({ userIDList }) => {
        const id_array = userIDList.slice(0, MOST_NAMED);
        await answerOf(timRender.TIMSubscribeUserStatus({ id_array }));
        return done();
      },
      unsubscribeUserStatus: async ({ userIDList } = {}) => {
        const id_array = (userIDList ?? []).slice(0, MOST_NAMED);
        await answerOf(timRender.TIMUnsubscribeUserStatus({ id_array }));
        return done();
      },
    };
  }

  /** I come first. From what is too long nobody is taken out before it is cut, so that I come twice: so does the SDK. */
  async #ask(userIDs: readonly string[]): Promise<UserStatusResult> {
    const { userID: me } = this.#parts.session;
    const place = userIDs.indexOf(me);
    const others = userIDs.filter((_, index) => index !== place);
    const asked = others.length > MOST_ASKED ? userIDs.slice(0, MOST_ASKED) : others;
    const wanted = place < 0 ? asked : [me, ...asked];
    const statuses = await this.#fetch([...new Set(wanted)]);
    return {
      successUserList: wanted
        .map((userID) => statuses.get(userID))
        .filter((status) => status !== undefined),
      failureUserList: wanted
        .filter((userID) => !statuses.has(userID))
        .map((userID) => ({
          userID,
          code: NO_SUCH_ACCOUNT,
          message: describeErrorCode(NO_SUCH_ACCOUNT).text,
        })),
    };
  }

  /** With me it may be one more than the native SDK takes at once: then I am asked for alone. */
  async #fetch(userIDs: readonly string[]): Promise<ReadonlyMap<string, UserStatus>> {
    const first = Math.max(0, userIDs.length - MOST_ASKED);
    const questions = [userIDs.slice(0, first), userIDs.slice(first)];
    const known = new Map<string, UserStatus>();
    for (const id_array of questions.filter(({ length }) => length > 0)) {
      const told = await answerOf(this.#parts.timRender.TIMGetUserStatus({ id_array }));
      for (const status of this.#statuses(told)) known.set(status.userID, status);
    }
    return known;
  }

  #statuses(told: unknown): UserStatus[] {
    const { report } = this.#parts;
    return listIn(told, report).flatMap((one): UserStatus[] => {
      const fields = new NativeFields(one, report);
      const userID = fields.id('user_status_identifier');
      if (userID === undefined) return [];
      const number = fields.number('user_status_status_type') ?? -1;
      const statusType = userStatusTypeOf(number) ?? TYPES.USER_STATUS_UNKNOWN;
      return [{ userID, statusType, customStatus: fields.text('user_status_custom_status') ?? '' }];
    });
  }
}
