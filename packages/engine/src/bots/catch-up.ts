import type { ChatSDK, Message } from '@parlor/sdk';
import type { Timers } from './timers.js';

/** Seconds after which nobody waits for an answer any more. */
const PATIENCE = 600;

/** Milliseconds between two looks at a list that is not whole yet, and how many there are. */
const PAUSE = 500;
const LOOKS = 20;

/** The newest message of each talk with one person that was not read yet, unless it is old. */
export async function unansweredIn(chat: ChatSDK, timers: Timers): Promise<Message[]> {
  const now = timers.now();
  let { data } = await chat.getConversationList();
  for (let looks = 1; !data.isSyncCompleted && looks < LOOKS; looks += 1) {
    await timers.wait(PAUSE);
    data = (await chat.getConversationList()).data;
  }
  const unread = data.conversationList.filter(
    ({ type, unreadCount, lastMessage }) =>
      type === 'C2C' && unreadCount > 0 && now / 1000 - lastMessage.lastTime < PATIENCE,
  );
  const found: Message[] = [];
  for (const { conversationID } of unread) {
    const page = await chat.getMessageList({ conversationID });
    const newest = page.data.messageList.at(-1);
    if (newest?.flow === 'in' && !newest.isRevoked) found.push(newest);
  }
  return found;
}
