import { useConversations } from '@parlor/hooks';
import { useMemo } from 'react';
import { type Ticks, useTicks } from '../internals/use-ticks.js';

const NOTHING: ReadonlySet<string> = new Set();

/** What is chosen for a folder, over what is in it by now. */
export function useFolderChoice(
  folder: string | undefined,
  conversationIDs?: readonly string[],
): Ticks {
  return useTicks(useMemberIDs(folder), conversationIDs);
}

/** Who is in a folder now. */
function useMemberIDs(folder: string | undefined): ReadonlySet<string> {
  const filter = useMemo(() => ({ folder: folder ?? '' }), [folder]);
  const { conversations } = useConversations(filter);
  return useMemo(
    () =>
      folder === undefined
        ? NOTHING
        : new Set(conversations.map(({ conversationID }) => conversationID)),
    [folder, conversations],
  );
}
