import type { Work } from '../../core/context.js';
import type { ForwardClock } from '../../core/forward-clock.js';
import type { WireInspection } from '../../protocol/operator-commands.js';
import { allTables } from '../../storage/table.js';

/** What goes on within the engine. */
export async function inspect(
  { store, sessions, faults }: Work,
  clock: ForwardClock,
): Promise<WireInspection> {
  const tables: Record<string, number> = {};
  for (const table of allTables()) {
    const { length } = await store.entries(table, {});
    if (length > 0) tables[table.name] = length;
  }
  return {
    tables,
    sessions: sessions.userIDs().flatMap((userID) =>
      sessions.of(userID).map(({ instanceID, line }) => ({
        userID,
        instanceID,
        isOnline: line !== undefined,
      })),
    ),
    refusals: faults.refusals(),
    hasRateLimits: faults.hasRateLimits,
    moderatedWords: [...faults.moderatedWords],
    clockAhead: clock.ahead,
  };
}
