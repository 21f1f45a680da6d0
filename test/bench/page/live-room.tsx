import { ChatProvider, useLiveRoom } from '@parlor/hooks';
import { createRoot } from 'react-dom/client';
import { Crowd, ROOM } from './crowd.js';
import { until } from './painted.js';
import { ME } from './talk.js';

/** What the page has lived through while the crowd talked. */
export interface LiveRoomReport {
  readonly frames: number;
  /** Between two frames, milliseconds. */
  readonly longestGap: number;
  /** Tasks of more than 50 ms, and milliseconds in all of them together. */
  readonly longTasks: number;
  readonly longTaskTime: number;
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
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const frames = [begin];
  let said = 0;
  const timer = setInterval(() => {
    const due = Math.floor(((Math.min(performance.now(), end) - begin) / 1000) * perSecond);
    crowd.say(due - said);
    said = due;
  }, 1);
  await new Promise<void>((resolve) => {
    const frame = (now: number) => {
      frames.push(now);
      if (now < end) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  clearInterval(timer);
  crowd.say(perSecond * seconds - said);
  await until(() => true);
  observer.disconnect();
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time));
  return {
    frames: gaps.length,
    longestGap: Math.max(...gaps),
    longTasks: tasks.length,
    longTaskTime: tasks.reduce((sum, duration) => sum + duration, 0),
    rows: document.querySelectorAll('li').length,
    dropped,
  };
};
