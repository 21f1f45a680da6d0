import { type ChatSDK, type GroupMember, TYPES } from '@parlor/sdk';
import { refusedWith } from './friends.js';
import { say } from './small-talk.js';

/** Mutes a member for some seconds, or lets them speak again: 0. */
export async function mute(chat: ChatSDK, groupID: string, userID: string, muteTime: number) {
  return (await chat.setGroupMemberMuteTime({ groupID, userID, muteTime })).data;
}

/** Makes somebody an admin, or an admin an ordinary member. */
export async function setRole(
  chat: ChatSDK,
  groupID: string,
  userID: string,
  role: 'Admin' | 'Member',
) {
  return (await chat.setGroupMemberRole({ groupID, userID, role })).data;
}

/** What comes of saying something in a group: nothing, or the code of the refusal. */
export function sendCode(chat: ChatSDK, groupID: string): Promise<number | undefined> {
  return refusedWith(say(chat, groupID, 'tea', TYPES.CONV_GROUP));
}

/** A member as the list of members has them. */
export async function memberOf(
  chat: ChatSDK,
  groupID: string,
  userID: string,
): Promise<GroupMember | undefined> {
  const { memberList } = (await chat.getGroupMemberList({ groupID, count: 100 })).data;
  return memberList.find((member) => member.userID === userID);
}
