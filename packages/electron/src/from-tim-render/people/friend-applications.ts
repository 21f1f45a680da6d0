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
import { pendencyNumber } from '../../codec/pendency-types.js';
import {
  TIMFriendPendencyType,
  TIMFriendResponseAction,
} from '../../native/friend-applications.js';
import { contractCode } from '../contract-code.js';
import { answerOf } from '../native-answer.js';
import { NativeFields } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';
import { friendResults } from './friend-results.js';
import { pendencyPage } from './pendency-page.js';

/** So many are kept by the service. */
const MOST_APPLICATIONS = 100;

type FriendApplicationMethods = Pick<
  ChatSDK,
  | 'getFriendApplicationList'
  | 'acceptFriendApplication'
  | 'refuseFriendApplication'
  | 'deleteFriendApplication'
  | 'setFriendApplicationRead'
>;

/** Who wants to be my friend, and whose I want to be. Callbacks say what has changed; who it is the list says. */
export class FriendApplications {
  readonly #parts: AdapterParts;
  /** In the order in which they became known. */
  readonly #known = new Map<string, FriendApplication>();
  #unreadCount = 0;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    const { slots, emitter } = parts;
    const lookAgain = () => void this.#synchronise();
    slots.listen('TIMSetFriendAddRequestCallback', lookAgain);
    slots.listen('TIMSetFriendApplicationListDeletedCallback', lookAgain);
    slots.listen('TIMSetFriendApplicationListReadCallback', () => {
      this.#unreadCount = 0;
      this.#announce();
    });
    emitter.on(EVENT.SDK_READY, lookAgain);
    emitter.on(EVENT.SDK_NOT_READY, () => {
      this.#known.clear();
      this.#unreadCount = 0;
    });
  }

  methods(): FriendApplicationMethods {
    const { ResponseActionReject } = TIMFriendResponseAction;
    return {
      getFriendApplicationList: async () => {
        await this.#fetch();
        return success(this.#list());
      },
      acceptFriendApplication: (options) => this.#accept(options),
      refuseFriendApplication: ({ userID }) => this.#answer(userID, ResponseActionReject),
      deleteFriendApplication: async (options) => success(await this.#delete(options)),
      setFriendApplicationRead: () => this.#read(),
    };
  }

  async #synchronise(): Promise<void> {
    const { session, report } = this.#parts;
    const { epoch } = session;
    try {
      await this.#fetch();
      if (session.epoch === epoch) this.#announce();
    } catch (cause) {
      if (session.epoch !== epoch) return;
      report('The applications for friendship could not be fetched.', cause);
    }
  }

  /** What is known already stands where it stood; what is new comes at the end. */
  async #fetch(): Promise<void> {
    const { timRender, session, profiles, report } = this.#parts;
    const { epoch } = session;
    const asked = timRender.TIMFriendshipGetPendencyList({
      params: {
        friendship_get_pendency_list_param_type: TIMFriendPendencyType.FriendPendencyTypeBoth,
        friendship_get_pendency_list_param_start_seq: 0,
        friendship_get_pendency_list_param_start_time: 0,
        friendship_get_pendency_list_param_limited_size: MOST_APPLICATIONS,
      },
    });
    const avatarOf = (userID: string) => profiles.get(userID)?.avatar ?? '';
    const told = pendencyPage(await answerOf(asked), report, avatarOf);
    if (session.epoch !== epoch) return;
    const keys = new Set(told.friendApplicationList.map(keyOf));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    for (const one of told.friendApplicationList) this.#known.set(keyOf(one), one);
    this.#unreadCount = told.unreadCount;
  }

  async #accept({ userID, remark, type }: AcceptFriendApplicationOptions): Promise<undefined> {
    const { ResponseActionAgree, ResponseActionAgreeAndAdd } = TIMFriendResponseAction;
    const isOneWay = type === TYPES.SNS_APPLICATION_AGREE;
    const action = isOneWay ? ResponseActionAgree : ResponseActionAgreeAndAdd;
    return this.#answer(userID, action, remark);
  }

  async #answer(userID: string, action: number, remark?: string): Promise<undefined> {
    const { timRender, report } = this.#parts;
    const told = await answerOf(
      timRender.TIMFriendshipHandleFriendAddRequest({
        params: {
          friend_response_identifier: userID,
          friend_response_action: action,
          ...(typeof remark === 'string' ? { friend_response_remark: remark } : {}),
        },
      }),
    );
    const fields = new NativeFields(told, report);
    const code = fields.number('friend_result_code');
    if (code === 0) return;
    const message = fields.text('friend_result_desc') ?? '';
    throw new ChatError({ code: contractCode(code), message });
  }

  async #delete({
    userID,
    type: wanted,
  }: DeleteFriendApplicationOptions): Promise<Record<string, never>> {
    const { timRender, report } = this.#parts;
    const isSent = wanted === TYPES.SNS_APPLICATION_SENT_BY_ME;
    const type = isSent ? wanted : TYPES.SNS_APPLICATION_SENT_TO_ME;
    await this.#fetch();
    if (!this.#known.has(keyOf({ userID, type }))) throw new ChatError({ code: 2716 });
    const told = await answerOf(
      timRender.TIMFriendshipDeletePendency({
        params: {
          friendship_delete_pendency_param_type: pendencyNumber(type),
          friendship_delete_pendency_param_identifier_array: [userID],
        },
      }),
    );
    const failure = friendResults(told, report).find(({ code }) => code !== 0);
    if (!failure) return {};
    throw new ChatError({ code: contractCode(failure.code), message: failure.message });
  }

  async #read(): Promise<undefined> {
    const { timRender, session } = this.#parts;
    const { epoch } = session;
    await answerOf(timRender.TIMFriendshipReportPendencyReaded({ timestamp: 0 }));
    if (session.epoch === epoch) this.#unreadCount = 0;
  }

  #list(): FriendApplicationList {
    return { friendApplicationList: [...this.#known.values()], unreadCount: this.#unreadCount };
  }

  #announce(): void {
    this.#parts.emitter.emit(EVENT.FRIEND_APPLICATION_LIST_UPDATED, this.#list());
  }
}

function keyOf({ userID, type }: Pick<FriendApplication, 'userID' | 'type'>): string {
  return `${type} ${userID}`;
}
