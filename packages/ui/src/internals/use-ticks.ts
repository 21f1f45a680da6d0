import { useState } from 'react';

/** What is chosen of something that has members, and how that differs from who is in it. */
export interface Ticks {
  readonly chosenIDs: ReadonlySet<string>;
  /** What was chosen first: it stands first in the list, and stays there. */
  readonly firstIDs: ReadonlySet<string>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  toggle(id: string): void;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Keeps what was ticked and what was unticked, over who is in it by now: what another device puts in meanwhile is chosen
 * too, and nothing is taken out that nobody has unticked.
 *
 * @param initialIDs are ticked from the start.
 */
export function useTicks(
  memberIDs: ReadonlySet<string>,
  initialIDs: readonly string[] = [],
): Ticks {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(initialIDs.map((id) => [id, true])),
  );
  const ids = [...new Set([...memberIDs, ...ticks.keys()])];
  const chosenIDs = new Set(ids.filter((id) => ticks.get(id) ?? true));
  const [firstIDs, setFirstIDs] = useState(NOBODY);
  // Nothing moves below the pointer when it is ticked: only what was chosen before anybody could.
  if (firstIDs === NOBODY && isUntouched(ticks, initialIDs) && chosenIDs.size > 0) {
    setFirstIDs(chosenIDs);
  }
  return {
    chosenIDs,
    firstIDs,
    added: [...chosenIDs].filter((id) => !memberIDs.has(id)),
    removed: [...memberIDs].filter((id) => !chosenIDs.has(id)),
    toggle: (id) => setTicks((before) => new Map(before).set(id, !chosenIDs.has(id))),
  };
}

function isUntouched(ticks: ReadonlyMap<string, boolean>, initial: readonly string[]): boolean {
  return ticks.size === new Set(initial).size;
}
