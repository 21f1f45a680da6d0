import { useSession } from '@parlor/hooks';
import { useEffect, useSyncExternalStore } from 'react';

/** How many banners tell of a session; by its `login`, which is one and the same for all that stand on one session. */
const banners = new WeakMap<object, number>();
const listeners = new Set<() => void>();

function count(session: object, change: number): void {
  banners.set(session, (banners.get(session) ?? 0) + change);
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As long as it is drawn, others need not say that the line of its session is lost. */
export function useTellsOfSession(): void {
  const { login } = useSession();
  useEffect(() => {
    count(login, 1);
    return () => count(login, -1);
  }, [login]);
}

/** Whether a banner on this page says how it stands with the line: twice would be once too often, for the ear above all. */
export function useIsSessionTold(): boolean {
  const { login } = useSession();
  const isTold = () => (banners.get(login) ?? 0) > 0;
  return useSyncExternalStore(subscribe, isTold, () => false);
}
