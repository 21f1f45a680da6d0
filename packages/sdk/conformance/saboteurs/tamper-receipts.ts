import {
  type C2CReadReceipt,
  type ChatSDK,
  EVENT,
  type GroupMessageReadMemberPage,
  type GroupReadReceipt,
} from '@parlor/sdk';
import { intercept, replace } from './tamper.js';

/** What one event tells of receipts. */
export type Told = C2CReadReceipt[] | GroupReadReceipt[];

/** A client that hears of receipts otherwise. */
export function hearsReceipts(client: ChatSDK, change: (told: Told) => readonly Told[]): ChatSDK {
  return intercept(client, EVENT.MESSAGE_READ_RECEIPT_RECEIVED, ({ name, data }, deliver) => {
    for (const told of change(data)) deliver({ name, data: told });
  });
}

/** A client that hears otherwise of receipts one to one. */
export function hearsOfPeer(
  client: ChatSDK,
  change: (told: C2CReadReceipt) => C2CReadReceipt,
): ChatSDK {
  return hearsReceipts(client, (told) => [isOfPeer(told) ? told.map(change) : told]);
}

/** A client that hears otherwise of receipts in groups. */
export function hearsOfGroup(
  client: ChatSDK,
  change: (told: GroupReadReceipt) => GroupReadReceipt,
): ChatSDK {
  return hearsReceipts(client, (told) => [isOfPeer(told) ? told : told.map(change)]);
}

function isOfPeer(told: Told): told is C2CReadReceipt[] {
  return told[0]?.groupID === undefined;
}

/** A client whose pages of readers are changed. */
export function pagesOfReaders(
  client: ChatSDK,
  change: (page: GroupMessageReadMemberPage) => GroupMessageReadMemberPage,
): ChatSDK {
  return replace(client, 'getGroupMessageReadMemberList', (honest) => async (options) => {
    const { code, data } = await honest(options);
    return { code, data: change(data) };
  });
}
