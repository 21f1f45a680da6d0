import type { WireBody } from '../gateway/wire-frame.js';

/** What was said to all live rooms, as it was told to one listener. */
interface Said {
  readonly seq: number;
  readonly item: WireBody;
}

/** Counted over all: a client goes on counting with its next login. */
let lastSeq = 0;

const told = new WeakMap<object, Said[]>();

/** Which comes next. */
export function nextBroadcastSeq(): number {
  return lastSeq + 1;
}

/** Keeps it for a listener, a login or the connection of a guest, until they poll. */
export function noteBroadcast(listener: object, item: WireBody): void {
  lastSeq += 1;
  told.set(listener, [...(told.get(listener) ?? []), { seq: lastSeq, item }]);
}

/** What a listener was told, from a number on. */
export function broadcastsFrom(listener: object, from: number): WireBody[] {
  return (told.get(listener) ?? []).filter(({ seq }) => seq >= from).map(({ item }) => item);
}
