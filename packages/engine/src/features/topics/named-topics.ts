import { ChatError } from '@parlor/sdk';
import type { WireTopicFailure } from '../../protocol/topic-commands.js';
import type { TopicRecord } from '../group-records/index.js';

const NO_SUCH_TOPIC = 10010;

/** Those of the named topics that there are not, each of them once. */
export function failuresOf(
  topicIDs: readonly string[],
  all: readonly TopicRecord[],
): WireTopicFailure[] {
  const known = new Set(all.map(({ topicID }) => topicID));
  const { code, message } = new ChatError({ code: NO_SUCH_TOPIC });
  return [...new Set(topicIDs)]
    .filter((topicID) => !known.has(topicID))
    .map((topicID) => ({ topicID, code, message }));
}
