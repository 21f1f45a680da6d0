import {
  type BasicRemindType,
  ChatError,
  type MessageRemindType,
  parseConversationID,
  TYPES,
} from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { inBatches, oneByOne } from './batch-calls.js';
import {
  type ConversationsOutcome,
  mergeOutcomes,
  outcomeForAll,
} from './conversations-outcome.js';

/** How many people the SDK takes at once; it would leave out the others without a word. */
const PEOPLE_PER_CALL = 30;

/** What exists one to one. */
const BASIC: readonly string[] = [
  TYPES.MSG_REMIND_ACPT_AND_NOTE,
  TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  TYPES.MSG_REMIND_DISCARD,
];

/** Sets how messages are announced: of people many at a time, of groups one by one. */
export async function remind(
  chat: ChatStore,
  conversationIDs: readonly string[],
  remindType: MessageRemindType,
): Promise<ConversationsOutcome> {
  const people = new Map<string, string>();
  const groups = new Map<string, string>();
  const others: string[] = [];
  for (const conversationID of conversationIDs) {
    const parsed = parseConversationID(conversationID);
    if (parsed?.type === TYPES.CONV_C2C) people.set(conversationID, parsed.targetID);
    else if (parsed?.type === TYPES.CONV_GROUP) groups.set(conversationID, parsed.targetID);
    else others.push(conversationID);
  }
  return mergeOutcomes([
    await remindOfPeople(chat, people, remindType),
    await remindOfGroups(chat, groups, remindType),
    outcomeForAll(others, new ChatError({ code: 2503 })),
  ]);
}

async function remindOfPeople(
  { calls, sdk }: ChatStore,
  userIDs: ReadonlyMap<string, string>,
  messageRemindType: MessageRemindType,
): Promise<ConversationsOutcome> {
  // The SDK would show such a type, and have the service set `AcceptAndNotify`.
  if (!isBasic(messageRemindType)) return outcomeForAll([...userIDs.keys()], groupsOnly());
  const ask = async (batch: string[]) => {
    const userIDList = batch.map((conversationID) => userIDs.get(conversationID) ?? '');
    const { failureUserIDList } = await calls.call(() =>
      sdk.setMessageRemindType({ userIDList, messageRemindType }),
    );
    const codes = new Map(failureUserIDList.map(({ userID, code }) => [userID, code]));
    return mergeOutcomes(
      batch.map((conversationID) => {
        const code = codes.get(userIDs.get(conversationID) ?? '');
        const error = code === undefined ? undefined : new ChatError({ code });
        return outcomeForAll([conversationID], error);
      }),
    );
  };
  return inBatches([...userIDs.keys()], ask, PEOPLE_PER_CALL);
}

function remindOfGroups(
  { calls, sdk }: ChatStore,
  groupIDs: ReadonlyMap<string, string>,
  messageRemindType: MessageRemindType,
): Promise<ConversationsOutcome> {
  return oneByOne([...groupIDs.keys()], (conversationID) => {
    const groupID = groupIDs.get(conversationID) ?? '';
    return calls.call(() => sdk.setMessageRemindType({ groupID, messageRemindType }));
  });
}

function isBasic(type: MessageRemindType): type is BasicRemindType {
  return BASIC.includes(type);
}

function groupsOnly(): ChatError {
  return new ChatError({ code: -1, message: 'Only groups and topics have this remind type.' });
}
