import type { MessageSnapshot, UseMessagesResult } from '@parlor/hooks';
import { useRef } from 'react';

type Key = keyof UseMessagesResult;

/**
 * The same history as long as it looks the same. That I have read what others said is shown nowhere in a thread, and comes
 * right behind each message: all would be laid out twice. A row that wants to know hears of it by itself.
 */
export function useSameLook(history: UseMessagesResult): UseMessagesResult {
  const last = useRef(history);
  if (!looksSame(last.current, history)) last.current = history;
  return last.current;
}

function looksSame(one: UseMessagesResult, other: UseMessagesResult): boolean {
  if (one === other) return true;
  const isSame = (key: Key) => key === 'messages' || one[key] === other[key];
  return (Object.keys(other) as Key[]).every(isSame) && areAlike(one.messages, other.messages);
}

function areAlike(one: readonly MessageSnapshot[], other: readonly MessageSnapshot[]): boolean {
  return (
    one.length === other.length && one.every((message, index) => isAlike(message, other[index]))
  );
}

function isAlike(one: MessageSnapshot, other: MessageSnapshot | undefined): boolean {
  if (one === other || !other) return one === other;
  const isSame = (key: keyof MessageSnapshot) => key === 'isRead' || one[key] === other[key];
  return (Object.keys(other) as (keyof MessageSnapshot)[]).every(isSame);
}
