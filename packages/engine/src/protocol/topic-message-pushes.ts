import type { WireMessage } from './entities.js';

/** What is told of the messages of topics, besides the messages themselves. */
export type TopicMessagePush =
  /** Every 10 seconds at most, to who is told of mentions only: what was said last, and what does not count as unread. */
  { type: 'topics.latest'; message: WireMessage; excludedSequences: number[] };
