import { type ChatSDK, type Message, type PinnedGroupMessage, TYPES } from '@parlor/sdk';
import { say } from './small-talk.js';

/** Says something in a group, and pins it there. */
export async function pinNew(chat: ChatSDK, groupID: string, text = 'tea'): Promise<Message> {
  const message = await say(chat, groupID, text, TYPES.CONV_GROUP);
  await pin(chat, groupID, message);
  return message;
}

/** Pins a message to its group. */
export async function pin(chat: ChatSDK, groupID: string, message: Message): Promise<void> {
  await chat.pinGroupMessage({ groupID, message, isPinned: true });
}

/** Takes a message off. */
export async function unpin(chat: ChatSDK, groupID: string, message: Message): Promise<void> {
  await chat.pinGroupMessage({ groupID, message, isPinned: false });
}

/** What is pinned to a group. */
export async function pinnedTo(chat: ChatSDK, groupID: string): Promise<PinnedGroupMessage[]> {
  return (await chat.getPinnedGroupMessageList(groupID)).data.messageList;
}
