import { fullList } from './kit/full-list.js';
import { fullThread } from './kit/full-talk.js';
import { KitList } from './kit/kit-list.js';
import { KitThread } from './kit/kit-thread.js';
import { Listing } from './listing.js';
import { Playback } from './playback.js';

/** The kit's components, fed at the SDK's boundary as the peers are fed by an array. */
window.contestant = {
  thread: new KitThread(new Playback(), fullThread),
  list: new KitList(new Listing(), fullList),
};
