'use client';
import { useEffect, useRef } from 'react';
import { useChat } from '../../chat-context.js';
import type { SeatEventListener } from './changes/seat-event-line.js';
import { seatsFeature } from './seats-control.js';

/**
 * Tells what happens to the seats of a group: who sat down, got up, moved, was replaced or muted, what was locked or kept,
 * another host. All that one GROUP_ATTRIBUTES_UPDATED stands for is told at once, the room first and then its seats by
 * their numbers; several writes that the SDK has merged are one. What was so before one looked is not told, and what
 * one only wants, being muted say, is told when it is so.
 *
 * What came before, a message say, is on its way to React by then, and what comes later is not: a microtask later it is
 * rendered, so that the two can be put in order.
 *
 * Never renders again by itself. The listener that was rendered last is the one that is called; what it throws is told to
 * the provider's `onError`.
 *
 * Stands on `getGroupAttributes` and GROUP_ATTRIBUTES_UPDATED.
 */
export function useSeatEvents(groupID: string, listener: SeatEventListener): void {
  const chat = useChat();
  const control = chat.feature(seatsFeature);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const unlisten = control.listen(groupID, (changes) => {
      chat.state.publish();
      latest.current(changes);
    });
    const unwatch = control.watch(groupID);
    return () => {
      unwatch();
      unlisten();
    };
  }, [chat, control, groupID]);
}
