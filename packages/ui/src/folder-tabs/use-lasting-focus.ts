import { useCallback, useEffect, useRef } from 'react';

/** How long what was done may take to be drawn, in milliseconds: after that the focus is the person's own. */
const MOMENT = 1_000;

/**
 * Keeps the focus when what had it goes by what was just done: a tab that is renamed, moved or deleted. Returns what says
 * where it goes on then; `focus` is called once the focus is nowhere.
 */
export function useLastingFocus<Place>(focus: (place: Place) => void): (place: Place) => void {
  const wanted = useRef<{ readonly place: Place; readonly until: number } | undefined>(undefined);
  // After each drawing: any of them may be the one that takes it away.
  useEffect(() => {
    if (!wanted.current) return;
    const { place, until } = wanted.current;
    if (performance.now() > until) wanted.current = undefined;
    else if (document.activeElement === document.body) focus(place);
  });
  return useCallback((place) => {
    wanted.current = { place, until: performance.now() + MOMENT };
  }, []);
}
