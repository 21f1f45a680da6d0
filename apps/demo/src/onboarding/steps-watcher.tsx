import { useConversations, useMyProfile, useOutbox } from '@parlor/hooks';
import { useEffect, useState } from 'react';
import { finishStep } from './steps.js';

/** Where tabs say who they are: two of one browser that are different people have found each other. */
const CHANNEL = 'parlor-demo-who';

export interface StepsWatcherProps {
  isOffline: boolean;
  hasDeveloperTools: boolean;
  /** The audio room I am in. */
  roomID: string | null;
}

/** Sees which of the first steps are done, wherever in the demo they are. It draws nothing: what it listens to renders nothing else. */
export function StepsWatcher({ isOffline, hasDeveloperTools, roomID }: StepsWatcherProps) {
  const userID = useMyProfile().profile?.userID;
  const hasWritten = useHasWritten(userID);
  const hasWaiting = useOutbox().pendingCount > 0;

  useEffect(() => {
    if (hasWritten) finishStep('write');
    if (roomID !== null) finishStep('room');
    if (isOffline && hasWaiting) finishStep('offline');
    if (hasDeveloperTools) finishStep('tools');
  }, [hasWritten, hasWaiting, roomID, isOffline, hasDeveloperTools]);

  useEffect(() => {
    if (userID === undefined) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }) => {
      if (data === userID || typeof data !== 'string') return;
      finishStep('tab');
    });
    channel.postMessage(userID);
    return () => channel.close();
  }, [userID]);
  return null;
}

/** Whether the last words of a conversation are mine, and were said since the demo was opened. */
function useHasWritten(userID: string | undefined): boolean {
  // Seconds, as the messages have it. What the seed has me say was said before.
  const [since] = useState(() => Math.floor(Date.now() / 1000));
  const { conversations } = useConversations();
  return conversations.some(({ lastMessage }) => {
    return lastMessage.fromAccount === userID && lastMessage.lastTime >= since;
  });
}
