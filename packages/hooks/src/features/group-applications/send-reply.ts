import { ChatError, type GroupSystemNoticeMessage, type Message, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { requireLiveMessage } from '../messages/index.js';
import type { GroupApplicationSnapshot } from './group-application-snapshot.js';
import type { AnswerableGroupNotice } from './group-notice-snapshot.js';
import { type Answer, actionOf } from './question.js';

/** An answer, and a word that goes with it. */
export interface Reply {
  readonly answer: Answer;
  readonly handleMessage: string | undefined;
}

/** By its entry in the list. */
export async function sendApplication(
  { calls, sdk }: ChatStore,
  application: GroupApplicationSnapshot,
  reply: Reply,
): Promise<void> {
  const options = { ...wordsOf(reply), application: { ...application } };
  await calls.call(() => sdk.handleGroupApplication(options));
}

/** By the notice of somebody's wish to join, which the SDK then deletes; by what it tells, where the SDK has it no more. */
export async function sendNotice(
  chat: ChatStore,
  notice: Extract<AnswerableGroupNotice, { readonly operationType: 1 }>,
  reply: Reply,
): Promise<void> {
  const { calls, sdk } = chat;
  const message = await findNotice(chat, notice.ID);
  if (!message) return sendApplication(chat, applicationOf(notice), reply);
  await calls.call(() => sdk.handleGroupApplication({ ...wordsOf(reply), message }));
}

/** To who has invited me. Rejects with 2105 when the SDK has the notice no more. */
export async function sendInvitation(
  chat: ChatStore,
  noticeID: string,
  reply: Reply,
): Promise<void> {
  const { calls, sdk } = chat;
  const message = await findNotice(chat, noticeID);
  if (!message) throw new ChatError({ code: 2105, message: 'There is no such notice any more.' });
  const options = { ...wordsOf(reply), message };
  await calls.call(() => sdk.callExperimentalAPI('handleGroupInvitation', options));
}

function wordsOf({ answer, handleMessage }: Reply) {
  return { handleAction: actionOf(answer), ...(handleMessage !== undefined && { handleMessage }) };
}

async function findNotice(
  chat: ChatStore,
  noticeID: string,
): Promise<GroupSystemNoticeMessage | undefined> {
  try {
    const message = await requireLiveMessage(chat, noticeID);
    return isNotice(message) ? message : undefined;
  } catch (error) {
    if (error instanceof ChatError && error.is(2105)) return undefined;
    throw error;
  }
}

function isNotice(message: Message): message is GroupSystemNoticeMessage {
  return message.type === TYPES.MSG_GRP_SYS_NOTICE;
}

function applicationOf(
  notice: Extract<AnswerableGroupNotice, { readonly operationType: 1 }>,
): GroupApplicationSnapshot {
  const { operatorID, groupProfile, authentication, messageKey, handleMessage = '' } = notice;
  const { groupID, name } = groupProfile;
  return {
    applicationType: 0,
    ...{ applicant: operatorID, applicantNick: '', userID: '' },
    ...{ groupID, groupName: name, authentication, messageKey, note: handleMessage },
  };
}
