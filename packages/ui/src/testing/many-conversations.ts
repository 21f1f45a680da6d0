import type { C2CConversation, ChatSDK, Conversation } from '@parlor/sdk';
import { withoutLists } from './faults.js';
import { LONG_NAME } from './seed.js';

/**
 * A client whose list has `count` conversations more than the service has: made here, since thousands that are planted and
 * synchronised page by page would take their time. They stay as they are: no list comes by event.
 */
export function withManyConversations(count: number): (sdk: ChatSDK) => Partial<ChatSDK> {
  return (sdk) => ({
    ...withoutLists(sdk),
    async getConversationList(options) {
      const answer = await whole(() => sdk.getConversationList(options));
      const { conversationList } = answer.data;
      const model = conversationList.find(isC2C);
      const crowd = model && options === undefined ? crowdLike(model, count) : [];
      const both = [...conversationList, ...crowd];
      return { ...answer, data: { ...answer.data, conversationList: both } };
    },
  });
}

type ListAnswer = Awaited<ReturnType<ChatSDK['getConversationList']>>;

/** The answer once the list is synchronised: no event says so. */
async function whole(ask: () => Promise<ListAnswer>): Promise<ListAnswer> {
  const answer = await ask();
  if (answer.data.isSyncCompleted) return answer;
  await new Promise((resolve) => setTimeout(resolve));
  return whole(ask);
}

function isC2C(conversation: Conversation): conversation is C2CConversation {
  return conversation.type === 'C2C';
}

/** In the order of the list: each is a quarter of an hour older than the one before. */
function crowdLike(model: C2CConversation, count: number): C2CConversation[] {
  const now = Math.floor(Date.now() / 1000);
  return Array.from({ length: count }, (_, index) => {
    const userID = `somebody${index}`;
    const nick = index % 9 === 4 ? LONG_NAME : `Somebody ${index + 1}`;
    const text = `Hello from ${userID}`;
    return {
      ...model,
      conversationID: `C2C${userID}`,
      userProfile: { ...model.userProfile, userID, nick },
      unreadCount: index % 4 === 0 ? (index * 37) % 12_000 : 0,
      lastMessage: {
        ...model.lastMessage,
        lastTime: now - 40 * 86_400 - index * 900,
        fromAccount: userID,
        nick,
        messageForShow: text,
        type: 'TIMTextElem',
        payload: { text },
      },
    };
  });
}
