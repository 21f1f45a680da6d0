import type { KeyScript } from './script.js';
import { PEOPLE_AND_CONVERSATIONS } from './scripts/of-conversations.js';
import { LIST_SCRIPTS } from './scripts/of-lists.js';
import { MESSAGES_AND_SEATS } from './scripts/of-messages.js';

/** All of them. `test/check/keyboard-scripts.test.ts` says which keys are missing. */
export const ALL_SCRIPTS: readonly KeyScript[] = [
  ...PEOPLE_AND_CONVERSATIONS,
  ...LIST_SCRIPTS,
  ...MESSAGES_AND_SEATS,
];
