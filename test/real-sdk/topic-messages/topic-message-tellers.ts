import type { PushTellers } from '../gateway/handler.js';
import { groupItemOf, groupNatureOf } from '../messages/index.js';

/** What was said last in a topic of which nothing else is told. */
const LATEST = 26;

/** What is told of the messages of topics, besides the messages themselves. */
export const topicMessageTellers: PushTellers = {
  'topics.latest': async ({ message, excludedSequences: NoUnreadSeqList }, session) => {
    session.messages.remember(message);
    const NewMsg = groupItemOf(message, await groupNatureOf(session, message.to));
    return [{ Event: LATEST, NewMsg, NoUnreadSeqList }];
  },
};
