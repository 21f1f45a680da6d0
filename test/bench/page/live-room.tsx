import { ChatProvider, useLiveRoom } from '@parlor/hooks';
import { createRoot } from 'react-dom/client';
import { Crowd, ROOM } from './crowd.js';
import { until } from './painted.js';
import { type FrameReport, FrameWatch } from './probe/frame-watch.js';
import { ME } from './talk.js';

/** What the page has lived through while the crowd talked. */
export interface LiveRoomReport extends FrameReport {
  /** Rows in the document, and messages that were not shown. */
  readonly rows: number;
  readonly dropped: number;
}

declare global {
  interface Window {
    /** Lets so many messages come a second for so long, and says how the page bears it. */
    listen?: (perSecond: number, seconds: number) => Promise<LiveRoomReport>;
  }
}

const root = document.querySelector('#root');
if (!root) throw new Error('The page of the benchmark has no root.');

const crowd = new Crowd();
const isWhole = new URLSearchParams(location.search).has('whole');
let dropped = 0;

function Room() {
  const room = useLiveRoom(ROOM, isWhole ? { sampleAbove: Number.POSITIVE_INFINITY } : {});
  dropped = room.dropped;
  return (
    <ul data-status={room.status}>
      {room.messages.map((message) => (
        <li key={message.ID}>
          <bdi>{message.nick}</bdi>
          {message.type === 'TIMTextElem' && message.payload.text}
        </li>
      ))}
    </ul>
  );
}

createRoot(root).render(
  <ChatProvider sdk={crowd.sdk} user={{ userID: ME, userSig: 'none' }}>
    <Room />
  </ChatProvider>,
);

window.listen = async (perSecond, seconds) => {
  await until(() => document.querySelector('ul')?.dataset['status'] === 'joined');
  const watch = new FrameWatch([]);
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let said = 0;
  const timer = setInterval(() => {
    const due = Math.floor(((Math.min(performance.now(), end) - begin) / 1000) * perSecond);
    crowd.say(due - said);
    said = due;
  }, 1);
  await until(() => performance.now() >= end);
  clearInterval(timer);
  crowd.say(perSecond * seconds - said);
  await until(() => true);
  return {
    ...watch.stop(),
    rows: document.querySelectorAll('li').length,
    dropped,
  };
};
