import { useEffect, useState } from 'react';

/** Where somebody is. */
export interface FoundPlace {
  /** Degrees. */
  readonly latitude: number;
  /** Degrees. */
  readonly longitude: number;
  /** Meters. */
  readonly accuracy: number;
}

/** How far the search for the place is. */
export type PlaceState =
  /** `isAsking`: the person has to allow it first. */
  | { readonly status: 'waiting'; readonly isAsking: boolean }
  | { readonly status: 'found'; readonly place: FoundPlace }
  | { readonly status: 'failed'; readonly failure: 'insecure' | 'refused' | 'unavailable' };

/** Milliseconds that a device may look for itself, and that an answer may be old. */
const PATIENCE = 15_000;
const FRESH = 60_000;

const PERMISSION_DENIED = 1;

/** Finds out where this device is, once; `retry` asks again. */
export function useOwnPlace(): { readonly state: PlaceState; readonly retry: () => void } {
  const [state, setState] = useState<PlaceState>({ status: 'waiting', isAsking: false });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    let isOver = false;
    const put = (next: PlaceState) => {
      if (!isOver) setState(next);
    };
    setState({ status: 'waiting', isAsking: false });
    ask(put);
    return () => {
      isOver = true;
    };
  }, [attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
}

function ask(put: (state: PlaceState) => void): void {
  if (globalThis.isSecureContext === false) return put({ status: 'failed', failure: 'insecure' });
  const { geolocation } = navigator;
  if (!geolocation) return put({ status: 'failed', failure: 'unavailable' });
  let isAnswered = false;
  void permission().then((known) => {
    if (known === 'prompt' && !isAnswered) put({ status: 'waiting', isAsking: true });
  });
  geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude, accuracy } }) => {
      isAnswered = true;
      put({ status: 'found', place: { latitude, longitude, accuracy } });
    },
    ({ code }) => {
      isAnswered = true;
      const failure = code === PERMISSION_DENIED ? 'refused' : 'unavailable';
      put({ status: 'failed', failure });
    },
    { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: FRESH },
  );
}

/** Not every browser tells. */
async function permission(): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions?.query({ name: 'geolocation' }))?.state;
  } catch {
    return undefined;
  }
}
