import { useSession } from '@parlor/hooks';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Waits while a login is running, however it ends: what is asked after it says for itself whether it may be. Lists that
 * this device kept are there before the service is, and whoever is quick should not be told to come again.
 */
export function useLoginSettled(): () => Promise<void> {
  const { status } = useSession();
  const isRunning = useRef(false);
  isRunning.current = status === 'signing-in';
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    if (status === 'signing-in') return;
    for (const goOn of waiting.current.splice(0)) goOn();
  }, [status]);
  return useCallback(async () => {
    if (isRunning.current) await new Promise<void>((goOn) => waiting.current.push(goOn));
  }, []);
}
