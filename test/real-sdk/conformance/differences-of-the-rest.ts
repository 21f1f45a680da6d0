import type { Differences } from './differences.js';

/** What is about sessions, messages, conversations and events. */
export const DIFFERENCES_OF_THE_REST: Differences = {
  'what was missed': {
    'what was missed of a person counts as unread, each message, however long they went on':
      'Where messages are in memory, the SDK counts of those it has missed only what was said in the second of the last one: what is older than the last message that the list shows already it does not count, and the service’s own number it takes over only with messages that it did not have. The number is wrong until the conversation is read; ours is the service’s.',
  },
  'messages that are taken back while there is no line': {
    'what is unread of a person afterwards is what the service says':
      'For the same reason: the SDK keeps the number of before the break, because it has not missed a message of that person, and does not take from it what was taken back meanwhile.',
  },
};
