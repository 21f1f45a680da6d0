import { c2cConversationID } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import type { OutgoingMessage } from '../../protocol/entities.js';
import { appendToLog, c2cLogID, composeMessage, readLog, type Sender } from '../messages/index.js';
import { discards } from '../remind-types/index.js';
import { noteC2CMessage } from './positions.js';

/** Something to be said to one person. */
export interface C2CPost {
  sender: Sender;
  outgoing: OutgoingMessage;
  /** The session that says it; it needs not be told. */
  except?: Session | undefined;
}

/** Says something to one person: keeps it, unless it is for who is online only, and tells both. */
export async function postToPerson(
  work: Work,
  { sender, outgoing, except }: C2CPost,
): Promise<{ time: number; sequence: number }> {
  const logID = c2cLogID(sender.userID, outgoing.to);
  const log = await readLog(work, logID);
  // A clock that was put back must not bring messages out of order.
  const time = Math.max(secondsOf(work.clock), log.lastTime);
  const accepted = { time, sequence: outgoing.clientSequence };
  const message = composeMessage(outgoing, sender, accepted);
  const onlineOnly = message.onlineUserOnly;
  if (!onlineOnly) await noteC2CMessage(work, await appendToLog(work, logID, message));
  const isDiscarded = await discards(work, message.to, c2cConversationID(message.from));
  for (const userID of new Set([message.to, message.from])) {
    if (isDiscarded && userID !== message.from) continue;
    work.outbox.toUser(
      userID,
      { type: 'messages.new', messages: [message] },
      { except, onlineOnly },
    );
  }
  return accepted;
}
