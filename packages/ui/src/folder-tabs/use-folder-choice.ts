import { useConversations } from '@parlor/hooks';
import { useMemo, useState } from 'react';

/** What is chosen for a folder, and how that differs from what is in it. */
interface FolderChoice {
  readonly chosenIDs: ReadonlySet<string>;
  /** What was chosen first: it stands first in the list, and stays there. */
  readonly firstIDs: ReadonlySet<string>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  toggle(conversationID: string): void;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Keeps what was ticked and what was unticked, over what is in the folder by now: what another device puts in meanwhile is
 * chosen too, and nothing is taken out that nobody has unticked.
 */
export function useFolderChoice(
  folder: string | undefined,
  conversationIDs: readonly string[] = [],
): FolderChoice {
  const memberIDs = useMemberIDs(folder);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(conversationIDs.map((id) => [id, true])),
  );
  const ids = [...new Set([...memberIDs, ...ticks.keys()])];
  const chosenIDs = new Set(ids.filter((id) => ticks.get(id) ?? true));
  const [firstIDs, setFirstIDs] = useState(NOBODY);
  // Nothing moves below the pointer when it is ticked: only what was chosen before anybody could.
  if (firstIDs === NOBODY && isUntouched(ticks, conversationIDs) && chosenIDs.size > 0) {
    setFirstIDs(chosenIDs);
  }
  return {
    chosenIDs,
    firstIDs,
    added: [...chosenIDs].filter((id) => !memberIDs.has(id)),
    removed: [...memberIDs].filter((id) => !chosenIDs.has(id)),
    toggle: (conversationID) =>
      setTicks((before) => new Map(before).set(conversationID, !chosenIDs.has(conversationID))),
  };
}

function isUntouched(ticks: ReadonlyMap<string, boolean>, first: readonly string[]): boolean {
  return ticks.size === new Set(first).size;
}

/** Who is in a folder now. */
function useMemberIDs(folder: string | undefined): ReadonlySet<string> {
  const filter = useMemo(() => ({ folder: folder ?? '' }), [folder]);
  const { conversations } = useConversations(filter);
  return useMemo(
    () =>
      folder === undefined
        ? NOBODY
        : new Set(conversations.map(({ conversationID }) => conversationID)),
    [folder, conversations],
  );
}
