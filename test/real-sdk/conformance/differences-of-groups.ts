import type { Differences } from './differences.js';

/** What is about groups: their members, tips, notices, live rooms and attributes. */
export const DIFFERENCES_OF_GROUPS: Differences = {
  'bringing people into a group': {
    'into a group that is not in the list, the service is not asked':
      'The SDK looks for the type of a group that it does not have, and throws a TypeError without a code. Ours refuses with the code that the SDK has for this elsewhere: an app can tell it from a mistake of its own.',
  },
};
