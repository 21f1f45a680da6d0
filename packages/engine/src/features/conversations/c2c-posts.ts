import { c2cConversationID } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import type { Session } from '../../core/sessions.js';
import type { OutgoingMessage, WireMessage } from '../../protocol/entities.js';
import { appendToLog, c2cLogID, composeMessage, readLog, type Sender } from '../messages/index.js';
import { discards } from '../remind-types/index.js';
import { noteC2CMessage, noteUnheardMessage } from './positions.js';

/** Something to be said to one person. */
export interface C2CPost {
  sender: Sender;
  outgoing: OutgoingMessage;
  /** The session that says it; it needs not be told. */
  except?: Session | undefined;
  /** The receiver is never to see it: nobody but the sender has said it. */
  isUnheard?: boolean;
}

/** Says something to one person: keeps it, unless it is for who is online only, and tells both. */
export async function postToPerson(
  work: Work,
  { sender, outgoing, except, isUnheard = false }: C2CPost,
): Promise<{ time: number; sequence: number }> {
  const logID = c2cLogID(sender.userID, outgoing.to);
  const log = await readLog(work, logID);
  // A clock that was put back must not bring messages out of order.
  const time = Math.max(secondsOf(work.clock), log.lastTime);
  const accepted = { time, sequence: outgoing.clientSequence };
  const composed = composeMessage(outgoing, sender, accepted);
  const message: WireMessage = isUnheard ? { ...composed, receiverList: [] } : composed;
  const onlineOnly = message.onlineUserOnly;
  const note = isUnheard ? noteUnheardMessage : noteC2CMessage;
  if (!onlineOnly) await note(work, await appendToLog(work, logID, message));
  const isDiscarded =
    isUnheard || (await discards(work, message.to, c2cConversationID(message.from)));
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
