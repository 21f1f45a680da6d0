import type { ChatSDK, GroupAttributes } from '@parlor/sdk';
import { enter } from '../enter.js';
import { codeOf as codeOfError } from '../traits/call-method.js';
import type { World } from '../world.js';

/** All that is done with attributes: what a scenario about them needs. */
export const ATTRIBUTE_METHODS = [
  'initGroupAttributes',
  'setGroupAttributes',
  'deleteGroupAttributes',
  'getGroupAttributes',
] as const;

/** These attributes of a group as a client knows them; all of them when no key is named. */
export async function attributesOf(
  chat: ChatSDK,
  groupID: string,
  ...keyList: string[]
): Promise<GroupAttributes> {
  return (await chat.getGroupAttributes({ groupID, keyList })).data.groupAttributes;
}

/** Writes some attributes, and keeps the others. */
export async function setAttributes(
  chat: ChatSDK,
  groupID: string,
  groupAttributes: GroupAttributes,
): Promise<void> {
  await chat.setGroupAttributes({ groupID, groupAttributes });
}

/** Deletes these attributes; all of them when no key is named. */
export async function deleteAttributes(
  chat: ChatSDK,
  groupID: string,
  ...keyList: string[]
): Promise<void> {
  await chat.deleteGroupAttributes({ groupID, keyList });
}

/** What the service says to a client that remembers nothing: a new one of this person, who is a member. */
export async function attributesAsSeenBy(
  world: World,
  userID: string,
  groupID: string,
): Promise<GroupAttributes> {
  return attributesOf(await enter(world, userID), groupID);
}

/** The code with which a call is refused; 0 when it succeeds. */
export async function codeOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
    return 0;
  } catch (error) {
    return codeOfError(error);
  }
}
