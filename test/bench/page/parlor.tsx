import { EngineHall } from './engine/engine-hall.js';
import { EngineList } from './engine/engine-list.js';
import { EngineTalk } from './engine/engine-talk.js';
import { fullList } from './kit/full-list.js';
import { fullThread } from './kit/full-talk.js';
import { KitList } from './kit/kit-list.js';
import { KitSeats } from './kit/kit-seats.js';
import { KitThread } from './kit/kit-thread.js';

/** A client asks for its conversations by fifties, and each time the engine looks at all of them. */
const MOST_CHATS = 1_000;

/** The kit's components on the local engine in a SharedWorker: the page bears the client's half of it, as in production. */
window.contestant = {
  thread: new KitThread(new EngineTalk(), fullThread),
  list: new KitList(new EngineList(), fullList, MOST_CHATS),
  seats: new KitSeats(new EngineHall()),
};
