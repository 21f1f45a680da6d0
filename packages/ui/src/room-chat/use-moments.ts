import { type MessageSnapshot, useSeatEvents } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
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
  useEffect(() => {
    last.current = lastSaid(messages);
  }, [messages]);
  useSeatEvents(groupID, (changes) => {
    const after = last.current ? { ID: last.current.ID, time: last.current.time } : null;
    const told = changes.flatMap(toldOf).filter(isMoment);
    const fresh = told.map((change) => {
      nextKey.current += 1;
      return { key: `moment ${nextKey.current}`, change, after };
    });
    if (fresh.length > 0) setMoments((before) => [...before, ...fresh].slice(-MOST));
  });
  return moments;
}

/** What was not sent is no place: it stays behind all that is said later. */
function lastSaid(messages: readonly MessageSnapshot[]): MessageSnapshot | undefined {
  return messages.findLast(({ sendState }) => sendState === null);
}
