import { numberText } from '../formats.js';
import type { DevtoolsStrings } from '../strings.js';
import type { EntryKind, EventEntry } from './event-entry.js';

/** What kind of row it is, in one word. */
export function kindText(kind: EntryKind, strings: DevtoolsStrings): string {
  const names: Record<EntryKind, string> = {
    request: strings.kindRequest,
    push: strings.kindPush,
    event: strings.kindEvent,
    line: strings.kindLine,
  };
  return names[kind];
}

/** What became of it; empty for what asks for nothing. */
export function stateText({ state, code, duration }: EventEntry, strings: DevtoolsStrings): string {
  switch (state) {
    case 'pending':
      return strings.pending;
    case 'refused':
      return code === undefined ? strings.refused : strings.refusedWith(String(code));
    case 'broken':
      return strings.broken;
    case 'done':
      return duration === undefined ? '' : strings.milliseconds(numberText(duration));
  }
}
