import { bareList, bareThread } from './bare/bare-looks.js';
import { KitList } from './kit/kit-list.js';
import { KitThread } from './kit/kit-thread.js';
import { Listing } from './listing.js';
import { Playback } from './playback.js';

/** The kit's hooks with rows of the least that shows a message, on the same bare list as the limit. */
window.contestant = {
  thread: new KitThread(new Playback(), bareThread),
  list: new KitList(new Listing(), bareList),
};
