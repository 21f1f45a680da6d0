import type { ChatSDK } from '@parlor/sdk';
import { writeSeats } from './lounge.js';

const groupID = 'lounge';
/** Seconds. */
const A_MINUTE = 60;

/** Somebody asks `mei`, the host of the lounge, for a seat; 0 is any. */
export async function askForSeat(sdk: ChatSDK, index = 0, hostID = 'mei'): Promise<void> {
  const data = JSON.stringify({ seat: 1, cmd: 'apply', i: index });
  await sdk.inviteInGroup({ groupID, inviteeList: [hostID], timeout: A_MINUTE, data });
}

/** `mei`, the host of the lounge, keeps a seat for somebody, and asks them to take it. */
export async function inviteToSeat(sdk: ChatSDK, userID: string, index: number, timeout = 30) {
  const until = Math.floor(Date.now() / 1_000) + timeout;
  await writeSeats(sdk, { [index]: { s: 3, u: userID, d: until } });
  const data = JSON.stringify({ seat: 1, cmd: 'pick', i: index });
  const { inviteID } = await sdk.inviteInGroup({ groupID, inviteeList: [userID], timeout, data });
  return inviteID;
}
