import { useSession } from '@parlor/hooks';
import { useEffect, useSyncExternalStore } from 'react';
import { type Cell, createCell } from './cell.js';

/** How many banners tell of a session; by its `login`, which is one and the same for all that stand on one session. */
const banners = new WeakMap<object, Cell<number>>();

function bannersOf(session: object): Cell<number> {
  const count = banners.get(session) ?? createCell(0);
  banners.set(session, count);
  return count;
}

/** As long as it is drawn, others need not say that the line of its session is lost. */
export function useTellsOfSession(): void {
  const { login } = useSession();
  useEffect(() => {
    const count = bannersOf(login);
    count.write(count.read() + 1);
    return () => count.write(count.read() - 1);
  }, [login]);
}

/** Whether a banner on this page says how it stands with the line: twice would be once too often, for the ear above all. */
export function useIsSessionTold(): boolean {
  const count = bannersOf(useSession().login);
  return useSyncExternalStore(
    count.subscribe,
    () => count.read() > 0,
    () => false,
  );
}
