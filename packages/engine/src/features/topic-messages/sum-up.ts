import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { conversationOf, lastMessageFor } from '../conversations/index.js';
import { findMember } from '../group-records/index.js';
import { groupLogID } from '../messages/index.js';
import { discards } from '../remind-types/index.js';
import { findPlace } from './place.js';
import { excludedAfter } from './unread-in-topic.js';

/** How long what is said in a topic is gathered for who is told of it every now and then, in milliseconds. */
const INTERVAL = 10_000;

/** Something was said in a topic that a member is not told of as it is said: they will be told what was last. */
export function sumUpLater({ later, outbox }: Work, topicID: string, userID: string): void {
  // What is not stored after all is not told.
  outbox.afterwards(() => {
    later.once(keyOf('topic', topicID, userID), INTERVAL, (work) => sumUp(work, topicID, userID));
  });
}

async function sumUp(work: Work, topicID: string, userID: string): Promise<void> {
  const place = await findPlace(work, topicID);
  if (!place || !(await findMember(work, place.group, userID))) return;
  // They may have wished since then to hear nothing, of the topic or of its community.
  for (const placeID of [topicID, place.group.groupID]) {
    if (await discards(work, userID, groupConversationID(placeID))) return;
  }
  const reader = { logID: groupLogID(topicID), userID };
  const record = await conversationOf(work, userID, groupConversationID(topicID));
  const message = await lastMessageFor(work, reader, record);
  if (!message) return;
  const excludedSequences = await excludedAfter(work, reader, record.readIndex);
  const push = { type: 'topics.latest', message, excludedSequences } as const;
  work.outbox.toUser(userID, push, { onlineOnly: true });
}
