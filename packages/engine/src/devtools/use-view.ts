import { useCallback, useState } from 'react';

/** The parts of the panel. */
export const TABS = ['events', 'store', 'network', 'faults'] as const;

/** One of them. */
export type Tab = (typeof TABS)[number];

/** How the panel stands. */
export interface View {
  readonly isOpen: boolean;
  readonly tab: Tab;
  /** Pixels. */
  readonly height: number;
}

/** Changes some of it. */
export type ChangeView = (changes: Partial<View>) => void;

/** Under which name it is kept in the device's storage. */
const KEY = 'parlor-engine-devtools';

const USUAL_HEIGHT = 380;

/** How the panel stands; after a reload as it stood, when that is wanted. */
export function useView(options: { initiallyOpen: boolean; remembers: boolean }): {
  readonly view: View;
  readonly change: ChangeView;
} {
  const { initiallyOpen, remembers } = options;
  const [view, setView] = useState<View>(() => ({
    isOpen: initiallyOpen,
    tab: 'events',
    height: USUAL_HEIGHT,
    ...(remembers ? remembered() : {}),
  }));
  const change = useCallback<ChangeView>(
    (changes) =>
      setView((last) => {
        const next = { ...last, ...changes };
        if (remembers) remember(next);
        return next;
      }),
    [remembers],
  );
  return { view, change };
}

/** Storage may be forbidden: then nothing is remembered. */
function remember(view: View): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // The panel works all the same.
  }
}

/** What stands there may have been written by another version, or by hand. */
function remembered(): Partial<View> {
  try {
    const { isOpen, tab, height } = Object(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return {
      ...(typeof isOpen === 'boolean' ? { isOpen } : {}),
      ...(TABS.includes(tab) ? { tab } : {}),
      ...(Number.isFinite(height) ? { height } : {}),
    };
  } catch {
    return {};
  }
}
