import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireMessage } from '../../protocol/entities.js';
import {
  requireConversation,
  requireMessage,
  type VisibleConversation,
} from '../visible-messages/index.js';
import { type ReactionRecord, reactions, reactionsKey } from './reactions.records.js';
import {
  additionFailure,
  removalFailure,
  USERS_IN_EVENT,
  usersOf,
  withoutUser,
  withUser,
} from './reactions.rules.js';
import { wireReaction } from './wire-reaction.js';

type Request = Commands['reactions.add']['request'];

/** What a person does with one reaction. */
interface Change {
  isAdded: boolean;
  failure: typeof additionFailure | typeof removalFailure;
  result: typeof withUser;
}

/** `reactions.add` */
export function addReaction(work: SessionWork, request: Request): Promise<Record<string, never>> {
  return change(work, request, { isAdded: true, failure: additionFailure, result: withUser });
}

/** `reactions.remove` */
export function removeReaction(
  work: SessionWork,
  request: Request,
): Promise<Record<string, never>> {
  return change(work, request, { isAdded: false, failure: removalFailure, result: withoutUser });
}

async function change(
  work: SessionWork,
  { conversationID, messageID, reactionID }: Request,
  { isAdded, failure, result }: Change,
): Promise<Record<string, never>> {
  const { store, userID } = work;
  const conversation = await requireConversation(work, conversationID);
  const message = await requireMessage(work, conversation, messageID);
  const key = reactionsKey(conversation.logID, messageID);
  const before = (await store.get(reactions, key)) ?? [];
  const code = failure(before, reactionID, userID);
  if (code) return refuse(code);
  const after = result(before, reactionID, userID);
  save(work, key, after);
  const users = usersOf(after, reactionID);
  await tell(work, conversation, message, { messageID, reactionID, users, isAdded });
  return {};
}

function save({ store }: SessionWork, key: string, after: ReactionRecord[]): void {
  if (after.length > 0) store.put(reactions, key, after);
  else store.delete(reactions, key);
}

/** Everybody, who reacted included; only they are told that it was them. */
async function tell(
  work: SessionWork,
  conversation: VisibleConversation,
  message: WireMessage,
  news: { messageID: string; reactionID: string; users: readonly string[]; isAdded: boolean },
): Promise<void> {
  const { messageID, reactionID, users, isAdded } = news;
  const reaction = wireReaction(reactionID, users, USERS_IN_EVENT);
  const push = { type: 'reactions.updated' as const, messageID, reactions: [reaction] };
  for (const userID of await conversation.audience(message)) {
    const isActor = userID === work.userID;
    work.outbox.toUser(userID, isActor ? { ...push, mine: { reactionID, isAdded } } : push);
  }
}
