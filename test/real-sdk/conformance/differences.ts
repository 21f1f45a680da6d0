import { DIFFERENCES_OF_GROUPS } from './differences-of-groups.js';
import { DIFFERENCES_OF_THE_REST } from './differences-of-the-rest.js';

/** Why scenarios cannot hold, by the subject of the suite and the sentence of the scenario. */
export type Differences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Where the unmodified SDK does something else than Parlor's client. Each of these scenarios has to fail
 * there: one that passes must leave the list.
 */
export const DIFFERENCES: Differences = { ...DIFFERENCES_OF_GROUPS, ...DIFFERENCES_OF_THE_REST };

const IMAGES =
  'All clients of a page share the module of the SDK, which refuses a good image once another client has made one: alone the scenario holds, after others it mostly does not.';

/** What can be neither passed nor failed there, and why. It is not run. */
export const UNPLAYABLE: Differences = {
  'the arguments of messages': {
    'where to must be texts; whether one can send there is seen when it is sent': IMAGES,
    'a payload must be an object with something in it': IMAGES,
    'who wants to be told of the upload gives a function; only an image’s is not looked at': IMAGES,
  },
  'what the history has': {
    'it keeps messages without a limit of time':
      'The SDK looks at its timers every second, and to play two weeks of them takes longer than a test may.',
  },
};
