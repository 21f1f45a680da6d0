import { groupConversationID, type MessageRemindType, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { remindTypeKey, remindTypes } from './remind-types.records.js';

/** How messages of a conversation are announced to a person; the default when they have said nothing. */
export async function remindTypeOf(
  work: Work,
  userID: string,
  conversationID: string,
  byDefault: MessageRemindType = TYPES.MSG_REMIND_ACPT_AND_NOTE,
): Promise<MessageRemindType> {
  return (await chosenRemindType(work, userID, conversationID)) ?? byDefault;
}

/** The same; `undefined` when they have said nothing. */
export function chosenRemindType(
  { store }: Work,
  userID: string,
  conversationID: string,
): Promise<MessageRemindType | undefined> {
  return store.get(remindTypes, remindTypeKey(userID, conversationID));
}

/** Keeps how messages of a conversation are announced to a person. */
export function keepRemindType(
  { store }: Pick<Work, 'store'>,
  userID: string,
  conversationID: string,
  remindType: MessageRemindType,
): void {
  store.put(remindTypes, remindTypeKey(userID, conversationID), remindType);
}

/** Whether what others say in a conversation is not delivered to a person as it is said: they look for it themselves. */
export async function discards(
  work: Work,
  userID: string,
  conversationID: string,
): Promise<boolean> {
  return (await remindTypeOf(work, userID, conversationID)) === TYPES.MSG_REMIND_DISCARD;
}

/** A person is in a group no more: what they wanted of it is nothing to one they may come into later. */
export function forgetRemindType({ store }: Work, userID: string, placeID: string): void {
  store.delete(remindTypes, remindTypeKey(userID, groupConversationID(placeID)));
}
