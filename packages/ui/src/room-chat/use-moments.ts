import { type MessageSnapshot, useSeatEvents } from '@parlor/hooks';
import { useLayoutEffect, useRef, useState } from 'react';
import { toldOf } from '../seat-grid/told-change.js';
import { isMoment, type Moment } from './moment.js';

/** So many are kept. */
const MOST = 50;

/** What has happened on the stage since this is shown, each with the message after which it did. */
export function useMoments(
  groupID: string,
  messages: readonly MessageSnapshot[],
): readonly Moment[] {
  const [moments, setMoments] = useState<readonly Moment[]>([]);
  const last = useRef(lastSaid(messages));
  const nextKey = useRef(0);
  useLayoutEffect(() => {
    last.current = lastSaid(messages);
  }, [messages]);
  useSeatEvents(groupID, (changes) => {
    const told = changes.flatMap(toldOf).filter(isMoment);
    if (told.length === 0) return;
    // By then that is rendered which was said before, and nothing that is said later.
    queueMicrotask(() => {
      const after = last.current ? { ID: last.current.ID, time: last.current.time } : null;
      const fresh = told.map((change) => {
        nextKey.current += 1;
        return { key: `moment ${nextKey.current}`, change, after };
      });
      setMoments((before) => [...before, ...fresh].slice(-MOST));
    });
  });
  return moments;
}

/** What was not sent is no place: it stays behind all that is said later. */
function lastSaid(messages: readonly MessageSnapshot[]): MessageSnapshot | undefined {
  return messages.findLast(({ sendState }) => sendState === null);
}
