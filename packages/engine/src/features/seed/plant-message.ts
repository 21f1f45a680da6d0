import { c2cConversationID, groupConversationID } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { messageIDOf, tinyIDOf } from '../../core/ids.js';
import { postToPerson, readEverything } from '../conversations/index.js';
import { plantExtensions } from '../extensions/index.js';
import { findMember, type GroupRecord, membersOf } from '../group-records/index.js';
import { postToGroup } from '../groups/index.js';
import { c2cLogID, entryOf, groupLogID, keepRevoked, systemOutgoing } from '../messages/index.js';
import { plantPin } from '../pinned-messages/index.js';
import { ensureProfile } from '../profiles/index.js';
import { plantReactions } from '../reactions/index.js';
import { findPlace } from '../topic-messages/index.js';
import { seedElement } from './seed-element.js';
import type { SeedMessage, SentSeedMessage } from './seed-message.js';

/** The messages that were sent already and have a key. */
export type Sent = Map<string, SentSeedMessage>;

/** Says a message of the seed, at the time of the work, and does to it what was done. */
export async function plantMessage(work: Work, message: SeedMessage, sent: Sent): Promise<void> {
  const { from, to, key, extensions, atUserList = [] } = message;
  const { nick, avatar } = await ensureProfile(work, from);
  const { group } = (await findPlace(work, to)) ?? {};
  const member = group && (await findMember(work, group, from));
  const sender = { userID: from, nick, avatar, nameCard: member?.nameCard ?? '' };
  const conversationType = group ? 'GROUP' : 'C2C';
  const element = await seedElement(work, message);
  const target = { conversationType, to } as const;
  const outgoing = {
    ...(await systemOutgoing(work, target, element, secondsOf(work.clock))),
    cloudCustomData: customDataOf(message, sent),
    isSupportExtension: extensions !== undefined,
    atUserList,
  };
  const accepted = group
    ? await postToGroup(work, group, { sender, outgoing })
    : await sayToUser(work, { sender, outgoing });
  const messageID = messageIDOf({ ...outgoing, senderTinyID: tinyIDOf(from) });
  if (key !== undefined) sent.set(key, { ID: messageID, ...accepted });
  const logID = group ? groupLogID(to) : c2cLogID(from, to);
  await plantDeeds(work, message, { logID, messageID });
}

/** The receivers have read a message, and with it what was said before. */
export async function plantRead(work: Work, { from, to }: SeedMessage): Promise<void> {
  const { group } = (await findPlace(work, to)) ?? {};
  if (!group) {
    const place = { logID: c2cLogID(from, to), conversationID: c2cConversationID(from) };
    return readEverything(work, { userID: to, ...place });
  }
  await readByOthers(work, group, { from, to });
}

async function readByOthers(
  work: Work,
  group: GroupRecord,
  { from, to }: Pick<SeedMessage, 'from' | 'to'>,
): Promise<void> {
  const place = { logID: groupLogID(to), conversationID: groupConversationID(to) };
  for (const { userID } of await membersOf(work, group)) {
    if (userID !== from) await readEverything(work, { userID, ...place });
  }
}

async function sayToUser(
  work: Work,
  post: Parameters<typeof postToPerson>[1],
): ReturnType<typeof postToPerson> {
  await ensureProfile(work, post.outgoing.to);
  return postToPerson(work, post);
}

/** What people have done to it since. */
async function plantDeeds(
  work: Work,
  { extensions, reactions, revoker, pinnedBy }: SeedMessage,
  place: { logID: string; messageID: string },
): Promise<void> {
  if (extensions) plantExtensions(work, place, extensions);
  if (reactions) plantReactions(work, place, reactions);
  if (revoker === undefined && pinnedBy === undefined) return;
  const entry = await entryOf(work, place.logID, place.messageID);
  if (!entry) return;
  if (pinnedBy !== undefined) plantPin(work, entry.message, pinnedBy);
  if (revoker !== undefined) keepRevoked(work, place.logID, entry, revoker);
}

function customDataOf({ cloudCustomData = '' }: SeedMessage, sent: Sent): string {
  if (typeof cloudCustomData === 'string') return cloudCustomData;
  return cloudCustomData((key) => {
    const found = sent.get(key);
    if (!found) throw new Error(`The seed has sent no message with the key "${key}" before.`);
    return found;
  });
}
