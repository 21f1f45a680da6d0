import { groupConversationID, mayInGroup } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { messageIDOf } from '../../core/ids.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireMessage, WireUser } from '../../protocol/entities.js';
import { presentMemberIDs } from '../group-records/index.js';
import { asToldTo, entryAt, groupLogID, isFor, isOfService } from '../messages/index.js';
import { ensureProfile } from '../profiles/index.js';
import { type Place, requirePlaceForMember } from '../topic-messages/index.js';
import { findMessage, requireConversation } from '../visible-messages/index.js';
import { type PinRecord, pinKey, pins } from './pinned-messages.records.js';
import { MOST_PINS } from './pinned-messages.rules.js';
import { standingPins } from './standing-pins.js';

type Nothing = Record<string, never>;

/** `pinnedMessages.set` */
export async function setPinned(
  work: SessionWork,
  { groupID, sequence, isPinned }: Commands['pinnedMessages.set']['request'],
): Promise<Nothing> {
  const place = await requirePlaceForMember(work, groupID);
  if (!mayInGroup('pinGroupMessage', place.group, place.member.role)) return refuse(10007);
  const pinned = await work.store.get(pins, pinKey(groupID, sequence));
  if (!isPinned) return pinned ? unpin(work, place, pinned) : {};
  return pin(work, place, await requirePinnable(work, groupID, sequence), pinned);
}

/** Who was sent the message is told, and so is who came later. */
async function pin(
  work: SessionWork,
  { placeID: groupID, group }: Place,
  message: WireMessage,
  earlier: PinRecord | undefined,
): Promise<Nothing> {
  if (earlier) return refuse(10071);
  if ((await standingPins(work, groupID)).length >= MOST_PINS) return refuse(10070);
  const { senderTinyID, clientTime, random, sequence, time } = message;
  const named = { senderTinyID, clientTime, random, sequence, time };
  work.store.put(pins, pinKey(groupID, sequence), { ...named, userID: work.userID });
  const operator = await operatorOf(work);
  const isMeant = (userID: string) => isFor(message, userID);
  for (const userID of await presentMemberIDs(work, group, isMeant)) {
    const told = { groupID, message: asToldTo(message, userID), operator };
    work.outbox.toUser(userID, { type: 'pinnedMessages.added', ...told }, { onlineOnly: true });
  }
  return {};
}

/** Nothing of what was said is told, so that it may be told to everybody. */
async function unpin(
  work: SessionWork,
  { placeID: groupID, group }: Place,
  { userID: _pinner, ...message }: PinRecord,
): Promise<Nothing> {
  work.store.delete(pins, pinKey(groupID, message.sequence));
  const operator = await operatorOf(work);
  const push = { type: 'pinnedMessages.removed', groupID, message, operator } as const;
  for (const userID of await presentMemberIDs(work, group)) {
    work.outbox.toUser(userID, push, { onlineOnly: true });
  }
  return {};
}

/** A message that stands and that this person can see, else 20026; what was not said, but has happened: 10004. */
async function requirePinnable(
  work: SessionWork,
  groupID: string,
  sequence: number,
): Promise<WireMessage> {
  const entry = await entryAt(work, groupLogID(groupID), sequence);
  const conversation = await requireConversation(work, groupConversationID(groupID));
  const message = entry && (await findMessage(work, conversation, messageIDOf(entry.message)));
  if (!message || message.isRevoked) return refuse(20026);
  return isOfService(message) ? refuse(10004) : message;
}

async function operatorOf(work: SessionWork): Promise<WireUser> {
  const { userID, nick, avatar } = await ensureProfile(work, work.userID);
  return { userID, nick, avatar };
}
