import {
  ChatError,
  type ChatSDK,
  EVENT,
  type GetConversationListOptions,
  isTopicID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import { conversationAt, placeOf } from '../../codec/message-places.js';
import { TIMConvEvent } from '../../native/conversations.js';
import { numberIn, textIn } from '../messages/native-field.js';
import { answerOf, dataOf } from '../native-answer.js';
import { listIn, toldJson } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';
import { select } from './filter.js';
import { GroupDetails } from './group-details.js';
import { createConversation, type LiveConversation } from './native-conversation.js';
import { PeerDetails } from './peer-details.js';
import { takeInfo } from './take-info.js';

type ConversationMethods = Pick<
  ChatSDK,
  | 'getConversationList'
  | 'getConversationProfile'
  | 'pinConversation'
  | 'getTotalUnreadMessageCount'
>;

/** What became of a conversation that the native library has told of. */
interface Taken {
  readonly conversation: LiveConversation;
  readonly isNew: boolean;
  readonly isChanged: boolean;
}

/** The conversation list: fetched after the login, and kept true to what the native library tells. */
export class Conversations {
  readonly #parts: AdapterParts;
  readonly #groups: GroupDetails;
  readonly #peers: PeerDetails;
  #hasFailed = false;
  /** The question that is under way. */
  #asking: Promise<void> | undefined;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    this.#groups = new GroupDetails(parts);
    this.#peers = new PeerDetails(parts);
    parts.slots.listen('TIMSetConvEventCallback', (event, told) => this.#heard(event, told));
    parts.emitter.on(EVENT.SDK_READY, () => {
      this.#asking = undefined;
      void this.#synchronise().catch(() => undefined);
    });
  }

  methods(): ConversationMethods {
    const { conversations } = this.#parts;
    return {
      getConversationList: (options) => this.#list(options),
      getConversationProfile: (conversationID) => this.#profile(conversationID),
      pinConversation: (options) => this.#pin(options),
      getTotalUnreadMessageCount: () => conversations.totalUnread(),
    };
  }

  /** A failure is repaired by the next question. */
  #synchronise(): Promise<void> {
    this.#asking ??= this.#fetch().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #fetch(): Promise<void> {
    const { timRender, conversations, session, report } = this.#parts;
    const { epoch } = session;
    this.#hasFailed = false;
    try {
      const told = await dataOf(timRender.TIMConvGetConvList({}));
      if (session.epoch !== epoch) return;
      for (const one of listIn(told, report)) this.#take(one);
      conversations.tellSorted();
      await this.#complete(conversations.all());
    } catch (error) {
      this.#hasFailed = session.epoch === epoch;
      throw error;
    }
    if (session.epoch !== epoch) return;
    conversations.isSyncCompleted = true;
    conversations.tellSorted();
  }

  #heard(event: number, told: string): void {
    const { session, report, conversations } = this.#parts;
    const { kTIMConvEvent_Add, kTIMConvEvent_Update, kTIMConvEvent_Del } = TIMConvEvent;
    // What is told before is in the list that is asked for then.
    if (!session.isReady()) return;
    if (event === kTIMConvEvent_Del) return this.#lose(told);
    if (event !== kTIMConvEvent_Add && event !== kTIMConvEvent_Update) return;
    const taken = listIn(toldJson(told, report), report)
      .map((one) => this.#take(one))
      .filter((one) => one !== undefined);
    if (taken.some(({ isNew, isChanged }) => isNew || isChanged)) conversations.tellSorted();
    void this.#completeNew(taken.filter(({ isNew }) => isNew).map((one) => one.conversation));
  }

  #lose(told: string): void {
    const { report, conversations } = this.#parts;
    const lost = listIn(toldJson(told, report), report).filter((one) => {
      const conversationID = this.#idOf(one);
      return conversationID !== undefined && conversations.delete(conversationID);
    });
    if (lost.length > 0) conversations.tell();
  }

  /** What a conversation shows of who is in it has to be asked for; what cannot be had is reported. */
  async #complete(added: readonly LiveConversation[]): Promise<void> {
    await this.#groups.complete(added);
    try {
      await this.#peers.complete(added);
    } catch (error) {
      this.#parts.report('The people of conversations could not be asked for.', error);
    }
  }

  /** The same of what has just come; the list is told when it is there. */
  async #completeNew(added: readonly LiveConversation[]): Promise<void> {
    const { session, conversations } = this.#parts;
    const { epoch } = session;
    if (added.length === 0) return;
    await this.#complete(added);
    if (session.epoch === epoch) conversations.tell();
  }

  /** What is told of a conversation; `undefined` when it cannot be told which it is, or when it is not listed. */
  #take(native: unknown): Taken | undefined {
    const { conversations, session, report } = this.#parts;
    const conversationID = this.#idOf(native);
    if (conversationID === undefined) return undefined;
    const known = conversations.get(conversationID);
    const conversation = known ?? createConversation(conversationID, session.userID);
    if (isTopicID(conversation.toAccount)) return undefined;
    const isChanged = takeInfo(conversation, native, report);
    if (!known) conversations.add(conversation);
    return { conversation, isNew: !known, isChanged };
  }

  #idOf(native: unknown): string | undefined {
    const id = textIn(native, 'conv_id') ?? '';
    const conversationID = conversationAt(id, numberIn(native, 'conv_type') ?? 0);
    if (conversationID === undefined) {
      this.#parts.report('The native library has told a conversation that is none.', native);
    }
    return conversationID;
  }

  async #list(options: string[] | GetConversationListOptions | undefined) {
    const { conversations } = this.#parts;
    if (this.#hasFailed) await this.#synchronise();
    const conversationList: LiveConversation[] = select(conversations.all(), options);
    return success({ conversationList, isSyncCompleted: conversations.isSyncCompleted });
  }

  /** A conversation, which is listed from now on, unless it is that of a group that one is not in. */
  async #profile(conversationID: string) {
    const { conversations, session } = this.#parts;
    if (!parseConversationID(conversationID)) throw new ChatError({ code: 2501 });
    const { userID, epoch } = session;
    const before = conversations.get(conversationID);
    if (before && (before._isInfoCompleted || before.type === TYPES.CONV_SYSTEM)) {
      return success({ conversation: before });
    }
    const told = await this.#ask(conversationID);
    if (session.epoch !== epoch) throw new ChatError({ code: session.notReadyCode() });
    // The native library may have told of it meanwhile.
    const known = conversations.get(conversationID);
    const conversation = known ?? createConversation(conversationID, userID);
    for (const one of told) takeInfo(conversation, one, this.#parts.report);
    await this.#groups.complete([conversation]);
    await this.#peers.complete([conversation]);
    if (conversation.type === TYPES.CONV_C2C && !this.#peers.profileOf(conversation)) {
      throw new ChatError({ code: 2501 });
    }
    const isForeign = conversation.type === TYPES.CONV_GROUP && conversation.subType === '';
    conversation._isInfoCompleted = !isForeign;
    if (!isForeign && !conversations.has(conversationID)) {
      conversations.insertBehindPinned(conversation);
      conversations.tell();
    }
    return success({ conversation: conversations.get(conversationID) ?? conversation });
  }

  async #ask(conversationID: string): Promise<unknown[]> {
    const { timRender, report } = this.#parts;
    const place = placeOf(conversationID);
    if (!place || conversationID === SYSTEM_CONVERSATION_ID) return [];
    const item = {
      get_conversation_list_param_conv_id: place.conv_id,
      get_conversation_list_param_conv_type: place.conv_type,
    };
    const told = await dataOf(timRender.TIMConvGetConvInfo({ json_get_conv_list_param: [item] }));
    return listIn(told, report).filter((one) => this.#idOf(one) === conversationID);
  }

  async #pin({ conversationID, isPinned }: Parameters<ChatSDK['pinConversation']>[0]) {
    const { conversations, timRender, session } = this.#parts;
    if (conversations.get(conversationID)?.isPinned === isPinned) {
      return success({ conversationID });
    }
    const place = placeOf(conversationID);
    const isSystem = parseConversationID(conversationID)?.type === TYPES.CONV_SYSTEM;
    // The system conversation is pinned on this side alone.
    if (place && !isSystem) {
      const { conv_id: convId, conv_type: convType } = place;
      await answerOf(timRender.TIMConvPinConversation({ convId, convType, isPinned }));
    }
    const known = conversations.get(conversationID);
    const conversation = known ?? createConversation(conversationID, session.userID);
    const isNews = conversation.isPinned !== isPinned || !known;
    conversation.isPinned = isPinned;
    // It comes with its first notice, and not by being pinned.
    if (!known && !isSystem) {
      conversations.add(conversation);
      void this.#completeNew([conversation]);
    }
    // The native library may have told of it already.
    if (isNews) conversations.tellSorted();
    return success({ conversationID });
  }
}
