import { parseConversationID, TYPES } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireMessage } from '../../protocol/entities.js';
import { requirePermitted, textsOf } from '../moderation/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';
import { requireConversation } from '../visible-messages/index.js';
import { changeInLog, entryAt, entryNamed } from './message-log.js';
import { c2cLogID, type LogEntry } from './messages.records.js';
import { contentFailure, isOfService, jsonOf } from './messages.rules.js';
import { modificationOf } from './modification-of.js';
import { isFor } from './receivers.js';

type Request = Commands['messages.modify']['request'];
type Reply = Commands['messages.modify']['reply'];

/** `messages.modify`: everybody in a conversation may change what was said in it, however long ago. */
export async function modifyMessage(work: SessionWork, request: Request): Promise<Reply> {
  const id = parseConversationID(request.conversationID);
  if (id?.type === TYPES.CONV_C2C) return modifyWithPerson(work, id.targetID, request);
  if (id?.type === TYPES.CONV_GROUP) return modifyInGroup(work, id.targetID, request);
  return refuse(50002);
}

async function modifyWithPerson(work: SessionWork, peer: string, request: Request): Promise<Reply> {
  const logID = c2cLogID(work.userID, peer);
  const entry = await entryNamed(work, logID, request);
  return modify(work, logID, entry, request, async (message) =>
    [...new Set([peer, work.userID])].filter((one) => isFor(message, one)),
  );
}

async function modifyInGroup(work: SessionWork, placeID: string, request: Request): Promise<Reply> {
  const { rules } = await requirePlaceForMember(work, placeID);
  if (rules.isLive) return refuse(20026);
  const conversation = await requireConversation(work, request.conversationID);
  const { logID, firstVisibleIndex } = conversation;
  const entry = await entryAt(work, logID, request.sequence);
  const visible = entry && entry.index >= firstVisibleIndex ? entry : undefined;
  return modify(work, logID, visible, request, (message) => conversation.audience(message));
}

async function modify(
  work: SessionWork,
  logID: string,
  entry: LogEntry | undefined,
  request: Request,
  audienceOf: (message: WireMessage) => Promise<Iterable<string>>,
): Promise<Reply> {
  if (!entry || !isModifiable(entry.message, work.userID)) return refuse(20026);
  const { message } = entry;
  const { cloudCustomData, version } = request;
  // A URL that is good for today is kept as the name of its file.
  const elements = work.wording.forStore(request.elements) ?? message.elements;
  const failure = contentFailure({ elements, cloudCustomData });
  if (failure) return refuse(failure);
  if (version !== message.version) {
    // A client that heard no answer asks again: it says now what was asked for, by that very change.
    const isDone =
      message.version === version + 1 &&
      message.cloudCustomData === cloudCustomData &&
      jsonOf(message.elements) === jsonOf(elements);
    return { isTaken: isDone, current: modificationOf(message) };
  }
  requirePermitted(work, textsOf(elements));
  // Nobody has judged what it says now.
  const { checkResult: _old, ...said } = message;
  const modified = { ...said, elements, cloudCustomData, version: version + 1 };
  changeInLog(work, logID, { ...entry, message: modified });
  const modification = modificationOf(modified);
  const push = { type: 'messages.modified', modification } as const;
  // Nobody hears of it later: who has missed it finds it by asking for the message anew.
  const reach = { except: work.session, onlineOnly: true };
  for (const userID of await audienceOf(message)) work.outbox.toUser(userID, push, reach);
  return { isTaken: true, current: modification };
}

/** What was taken back, what has happened, and what is for others only is not there to be changed. */
function isModifiable(message: WireMessage, userID: string): boolean {
  return !message.isRevoked && !isOfService(message) && isFor(message, userID);
}
