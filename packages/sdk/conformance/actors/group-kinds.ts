import { type ChatSDK, type CreateGroupOptions, TYPES } from '@parlor/sdk';

/** A group of any type, and its ID. */
export async function openGroup(
  chat: ChatSDK,
  options: Pick<CreateGroupOptions, 'type'> & Partial<CreateGroupOptions>,
): Promise<string> {
  const { data } = await chat.createGroup({ name: 'Team', ...options });
  return data.group.groupID;
}

/** A live room in which these people are, and its ID. */
export async function openRoom(owner: ChatSDK, ...guests: readonly ChatSDK[]): Promise<string> {
  const groupID = await openGroup(owner, { type: TYPES.GRP_AVCHATROOM });
  for (const chat of [owner, ...guests]) await chat.joinGroup({ groupID });
  return groupID;
}
