import { ENTRY_KINDS, type EntryKind, type EventEntry } from './event-entry.js';

/** What of the log is looked at. */
export interface EventFilter {
  /** Words; in the name or the person in any case, in what was carried as written. */
  readonly text: string;
  /** One person, or everybody. */
  readonly userID: string | undefined;
  readonly kinds: ReadonlySet<EntryKind>;
}

/** Everything. */
export const NO_FILTER: EventFilter = {
  text: '',
  userID: undefined,
  kinds: new Set(ENTRY_KINDS),
};

/** Tells whether an entry is looked at. Remembers what it has found: most entries are asked about in every frame. */
export function createMatcher({
  text,
  userID,
  kinds,
}: EventFilter): (entry: EventEntry) => boolean {
  const words = text.trim();
  const folded = words.toLowerCase();
  const known = new WeakMap<EventEntry, boolean>();
  const hasWords = (entry: EventEntry) =>
    entry.name.toLowerCase().includes(folded) ||
    entry.userID.toLowerCase().includes(folded) ||
    String(entry.code ?? '') === words ||
    entry.body.includes(words) ||
    (entry.answer?.includes(words) ?? false);
  return (entry) => {
    if (!kinds.has(entry.kind)) return false;
    if (userID !== undefined && entry.userID !== userID) return false;
    if (words === '') return true;
    const found = known.get(entry) ?? hasWords(entry);
    known.set(entry, found);
    return found;
  };
}
