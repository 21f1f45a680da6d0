import { TYPES } from '@parlor/sdk';
import type { PublicWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { MessageOperatorCommands } from '../../protocol/message-operator-commands.js';
import {
  c2cLogID,
  changeInLog,
  entryOf,
  groupLogID,
  isFor,
  modificationOf,
} from '../messages/index.js';
import { requirePlace } from '../topic-messages/index.js';
import { witnessesOf } from '../visible-messages/index.js';

type JudgeMessage = MessageOperatorCommands['admin.judgeMessage'];

/** `admin.judgeMessage`: the message says the same, in another version, and its sender hears of it as everybody does. */
export async function judgeMessage(
  work: PublicWork,
  { conversationType, from, to, messageID, checkResult }: JudgeMessage['request'],
): Promise<JudgeMessage['reply']> {
  const place = conversationType === TYPES.CONV_GROUP ? await requirePlace(work, to) : undefined;
  const logID = place ? groupLogID(to) : c2cLogID(from, to);
  const entry = await entryOf(work, logID, messageID);
  if (!entry || entry.message.isRevoked) return refuse(20026);
  const message = { ...entry.message, checkResult, version: entry.message.version + 1 };
  changeInLog(work, logID, { ...entry, message });
  const audience = place
    ? await witnessesOf(work, place, message)
    : [...new Set([from, to])].filter((userID) => isFor(message, userID));
  const push = { type: 'messages.modified', modification: modificationOf(message) } as const;
  // Nobody hears of it later: who has missed it finds it by asking for the message anew.
  for (const userID of audience) work.outbox.toUser(userID, push, { onlineOnly: true });
  return {};
}
