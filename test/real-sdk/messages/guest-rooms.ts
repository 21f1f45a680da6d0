import { ChatError, TYPES } from '@parlor/sdk';
import { text } from '../gateway/fields.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import type { Request } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { noteGroupNature } from './group-types.js';
import { openGuestRoom, roomWithKey, takeOverRoom } from './live-room-poll.js';

/** The service of the polls of those who are not logged in. */
const GUESTS_SERVICE = 'group_open_long_polling_http_noauth_svc';

/** Without a key to poll with, the SDK takes the group for one that wants a login. */
export async function joinAsGuest(session: GatewaySession, groupID: string): Promise<WireBody> {
  try {
    await listen(session, groupID);
  } catch (error) {
    if (error instanceof ChatError && error.is(2662)) return {};
    throw error;
  }
  return openGuestRoom(session, groupID);
}

/** `get_msg`: the answer comes by itself, so that nobody waits for this handler meanwhile. */
export async function pollLiveRoom(request: Request): Promise<undefined> {
  const { session, servcmd, body } = request;
  const found = roomWithKey(text(body, 'Key'));
  if (!found) throw new ChatError({ code: 10010, message: 'There is no such room.' });
  const { room, groupID } = found;
  // A guest who comes back does so by another connection, on which the engine knows nobody.
  if (servcmd.startsWith(GUESTS_SERVICE) && takeOverRoom(session, found))
    await listen(session, groupID);
  room.wait(request);
}

async function listen(session: GatewaySession, groupID: string): Promise<void> {
  await session.call('guests.listen', { groupID });
  await noteGroupNature(session, groupID, { type: TYPES.GRP_AVCHATROOM, isSupportTopic: false });
}
