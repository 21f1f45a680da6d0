import type { AudioBridge } from '@parlor/hooks';
import { useCallback, useSyncExternalStore } from 'react';

/** Of which rooms it was put away what cannot be mended here, as long as the page is there; by how voices would travel. */
const rooms = new WeakMap<AudioBridge, Set<string>>();
const listeners = new Set<() => void>();

/** Whether what cannot be mended here was put away for a room, and what puts it away: wherever it would be said. */
export function usePutAway(groupID: string, audio: AudioBridge | undefined) {
  const isPutAway = useSyncExternalStore(
    subscribe,
    () => audio !== undefined && rooms.get(audio)?.has(groupID) === true,
    () => false,
  );
  const putAway = useCallback(() => {
    if (!audio) return;
    rooms.set(audio, new Set(rooms.get(audio)).add(groupID));
    for (const listener of [...listeners]) listener();
  }, [groupID, audio]);
  return { isPutAway, putAway };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
