import { type AcceptFriendApplicationOptions, TYPES } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { requireReady } from '../../require-ready.js';
import { enact } from '../../told/enact.js';
import { friendsFeature, inTurn } from '../friends/index.js';
import {
  type ApplicationsChange,
  allRead,
  receivedRemoved,
  sentRemoved,
} from './application-changes.js';
import type { Applications } from './application-snapshot.js';
import { friendApplicationsFeature } from './friend-applications-control.js';

/** How to say yes. */
export interface AcceptApplicationOptions {
  /** What I call this person, at most 96 bytes. */
  readonly remark?: string;
  /** `agree`: I become their friend, they not mine. `agreeAndAdd`, when left out: each the other's. */
  readonly type?: 'agree' | 'agreeAndAdd';
}

/** Says yes. */
export async function accept(
  chat: ChatStore,
  userID: string,
  { remark, type }: AcceptApplicationOptions = {},
): Promise<void> {
  const { sdk } = chat;
  const options: AcceptFriendApplicationOptions = {
    userID,
    type: type === 'agree' ? TYPES.SNS_APPLICATION_AGREE : TYPES.SNS_APPLICATION_AGREE_AND_ADD,
    ...(remark !== undefined && { remark }),
  };
  await end(chat, userID, receivedRemoved, () => sdk.acceptFriendApplication(options));
  // Whoever was struck off a moment ago is back.
  chat.feature(friendsFeature).wishes.supersede([userID]);
}

/** Says no. */
export function refuse(chat: ChatStore, userID: string): Promise<void> {
  const { sdk } = chat;
  return end(chat, userID, receivedRemoved, () => sdk.refuseFriendApplication({ userID }));
}

/** Takes it off my list, without an answer. */
export function remove(
  chat: ChatStore,
  userID: string,
  type: 'received' | 'sent' = 'received',
): Promise<void> {
  const { sdk } = chat;
  if (type === 'sent') {
    const options = { userID, type: TYPES.SNS_APPLICATION_SENT_BY_ME };
    return end(chat, userID, sentRemoved, () => sdk.deleteFriendApplication(options));
  }
  const options = { userID, type: TYPES.SNS_APPLICATION_SENT_TO_ME };
  return end(chat, userID, receivedRemoved, () => sdk.deleteFriendApplication(options));
}

/** All that have come are read. */
export async function markRead(chat: ChatStore): Promise<void> {
  requireReady(chat);
  const { calls, sdk } = chat;
  const { slice, wishes } = chat.feature(friendApplicationsFeature);
  const { told, shown, status } = slice.read();
  // What is wanted is not granted yet: that can still fail.
  if (status === 'ready' && told.unreadCount === 0) return;
  await enact(chat, {
    begin: () => [wishes.begin(['read'], allRead(shown), { isToldLater: false })],
    // The SDK resolves with nothing at all.
    run: () => calls.call(async () => ({ data: await sdk.setFriendApplicationRead() })),
  });
}

async function end(
  chat: ChatStore,
  userID: string,
  changeOf: (shown: Applications) => ApplicationsChange,
  ask: () => Promise<unknown>,
): Promise<void> {
  const { calls } = chat;
  const { slice, wishes } = chat.feature(friendApplicationsFeature);
  const change = changeOf(slice.read().shown);
  await enact(chat, {
    begin: () => [wishes.begin([userID], change, { isToldLater: true })],
    run: () => inTurn(chat, [userID], () => calls.call(async () => ({ data: await ask() }))),
  });
}
