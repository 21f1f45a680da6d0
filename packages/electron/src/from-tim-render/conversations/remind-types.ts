import {
  type ChatResponse,
  type ChatSDK,
  c2cConversationID,
  groupConversationID,
  isTopicID,
  type MessageRemindType,
  type SetGroupRemindTypeOptions,
  type SetGroupRemindTypeResult,
  type SetUserRemindTypeOptions,
  type SetUserRemindTypeResult,
} from '@parlor/sdk';
import { remindNumber } from '../../codec/remind-numbers.js';
import { answerOf } from '../native-answer.js';
import { type AdapterParts, success } from '../parts.js';

/** How many people are named at once; the rest is left out without a word. */
const AT_ONCE = 30;

/** How messages of people and groups are announced. */
export class RemindTypes {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'setMessageRemindType'> {
    const ofGroup = (options: SetGroupRemindTypeOptions) => this.#setOfGroup(options);
    const ofPeople = (options: SetUserRemindTypeOptions) => this.#setOfPeople(options);
    function setMessageRemindType(
      options: SetGroupRemindTypeOptions,
    ): Promise<ChatResponse<SetGroupRemindTypeResult>>;
    function setMessageRemindType(
      options: SetUserRemindTypeOptions,
    ): Promise<ChatResponse<SetUserRemindTypeResult>>;
    // Who names nobody is answered with nothing, and no promise: so does the SDK.
    function setMessageRemindType(options: SetGroupRemindTypeOptions | SetUserRemindTypeOptions) {
      if ('groupID' in options && options.groupID) return ofGroup(options);
      return 'userIDList' in options && Array.isArray(options.userIDList)
        ? ofPeople(options)
        : undefined;
    }
    return { setMessageRemindType };
  }

  async #setOfGroup({
    groupID,
    messageRemindType,
  }: SetGroupRemindTypeOptions): Promise<ChatResponse<SetGroupRemindTypeResult>> {
    const { timRender, groups } = this.#parts;
    const opt = remindNumber(messageRemindType);
    await answerOf(timRender.TIMMsgSetGroupReceiveMessageOpt({ group_id: groupID, opt }));
    if (isTopicID(groupID)) return success({ topic: undefined });
    const group = groups.get(groupID);
    if (group) group.selfInfo.messageRemindType = messageRemindType;
    this.#show([groupConversationID(groupID)], messageRemindType);
    return success({ group });
  }

  /** The native SDK has one code for all of them. */
  async #setOfPeople({
    userIDList,
    messageRemindType,
  }: SetUserRemindTypeOptions): Promise<ChatResponse<SetUserRemindTypeResult>> {
    const params = userIDList.slice(0, AT_ONCE);
    const opt = remindNumber(messageRemindType);
    await answerOf(this.#parts.timRender.TIMMsgSetC2CReceiveMessageOpt({ params, opt }));
    this.#show(params.map(c2cConversationID), messageRemindType);
    return success({
      successUserIDList: params.map((userID) => ({ userID })),
      failureUserIDList: [],
    });
  }

  /** What the native library has told already is no news. */
  #show(conversationIDs: readonly string[], messageRemindType: MessageRemindType): void {
    const { conversations } = this.#parts;
    const changed = conversationIDs
      .map((conversationID) => conversations.get(conversationID))
      .filter((one) => one !== undefined)
      .filter((one) => one.messageRemindType !== messageRemindType);
    for (const conversation of changed) conversation.messageRemindType = messageRemindType;
    if (changed.length > 0) conversations.tell();
  }
}
