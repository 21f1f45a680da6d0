import {
  type ChatSDK,
  type CreateGroupOptions,
  type GroupApplication,
  type GroupSystemNoticeMessage,
  type GroupSystemNoticePayload,
  type Message,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import type { World } from '../world.js';
import { openGroup } from './group-kinds.js';

/** Which client is whose. */
interface Cast {
  readonly alice: ChatSDK;
  readonly bob: ChatSDK;
  readonly carol: ChatSDK;
}

const { GRP_MBR_ROLE_ADMIN: ADMIN, GRP_MBR_ROLE_MEMBER: MEMBER } = TYPES;

/**
 * A public group of alice's with bob as an admin and carol, into which nobody comes without an approval, and
 * nobody is brought by a member without one. Its ID, when all three know of it.
 */
export async function openCarefulGroup(
  world: World,
  { alice, bob, carol }: Cast,
  options: Partial<CreateGroupOptions> = {},
): Promise<string> {
  const groupID = await openGroup(alice, {
    type: TYPES.GRP_PUBLIC,
    joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
    inviteOption: TYPES.INVITE_OPTIONS_NEED_PERMISSION,
    memberList: [
      { userID: 'bob', role: ADMIN },
      { userID: 'carol', role: MEMBER },
    ],
    ...options,
  });
  await world.settled(alice, bob, carol);
  return groupID;
}

/** What waits for somebody's decision. */
export async function waitingFor(chat: ChatSDK): Promise<GroupApplication[]> {
  return (await chat.getGroupApplicationList()).data.applicationList;
}

/** The one thing that waits for somebody's decision. */
export async function theOneFor(chat: ChatSDK): Promise<GroupApplication> {
  const [one, ...others] = await waitingFor(chat);
  if (!one || others.length > 0) throw new Error('It is not one.');
  return one;
}

/** What waits for somebody's decision, in a few words, sorted: `dave`, or `carol brings dave`. */
export async function wishesTo(chat: ChatSDK): Promise<string[]> {
  const all = await waitingFor(chat);
  return all.map(inWords).toSorted();
}

/** The newest notices that a client shows. */
export async function noticesOf(chat: ChatSDK): Promise<GroupSystemNoticeMessage[]> {
  const { data } = await chat.getMessageList({ conversationID: SYSTEM_CONVERSATION_ID });
  return data.messageList.filter(isNotice);
}

/** All of them, page by page, the oldest first. */
export async function allNoticesOf(chat: ChatSDK): Promise<GroupSystemNoticeMessage[]> {
  const all: Message[] = [];
  let nextReqMessageID = '';
  let isCompleted = false;
  while (!isCompleted) {
    const page = { conversationID: SYSTEM_CONVERSATION_ID, nextReqMessageID };
    const { data } = await chat.getMessageList(page);
    all.unshift(...data.messageList);
    ({ isCompleted, nextReqMessageID } = data);
  }
  return all.filter(isNotice);
}

/** What the notices that a client shows tell, by their numbers. */
export async function noticeTypesOf(
  chat: ChatSDK,
): Promise<GroupSystemNoticePayload['operationType'][]> {
  return (await noticesOf(chat)).map(({ payload }) => payload.operationType);
}

/** The one notice of a type that a client shows. */
export async function noticeOf(
  chat: ChatSDK,
  operationType: GroupSystemNoticePayload['operationType'],
): Promise<GroupSystemNoticeMessage> {
  const all = await noticesOf(chat);
  const [one, ...others] = all.filter(({ payload }) => payload.operationType === operationType);
  if (!one || others.length > 0) throw new Error('It is not one.');
  return one;
}

/** The notice that told somebody of a person's wish to join. */
export async function wishOf(chat: ChatSDK, applicant: string): Promise<GroupSystemNoticeMessage> {
  const wishes = (await noticesOf(chat)).filter(({ payload }) => payload.operationType === 1);
  const wish = wishes.find(({ payload }) => payload.operatorID === applicant);
  if (!wish) throw new Error(`Of ${applicant} nothing was told.`);
  return wish;
}

function isNotice(message: Message): message is GroupSystemNoticeMessage {
  return message.type === TYPES.MSG_GRP_SYS_NOTICE;
}

function inWords(one: GroupApplication): string {
  return one.applicationType === 2 ? `${one.applicant} brings ${one.userID}` : one.applicant;
}
