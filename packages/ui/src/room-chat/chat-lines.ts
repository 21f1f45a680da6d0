import type { MessageSnapshot } from '@parlor/hooks';
import type { Moment } from './moment.js';
import type { Unsaid } from './room-words.js';

/** One line of the chat: a message, something that happened on the stage, or what I could not say. */
export type ChatLine =
  | { readonly kind: 'message'; readonly key: string; readonly message: MessageSnapshot }
  | { readonly kind: 'moment'; readonly key: string; readonly moment: Moment }
  | { readonly kind: 'unsaid'; readonly key: string; readonly unsaid: Unsaid };

/**
 * What is said with what happens between it, and at the end what could not be said. A moment whose message is gone stands
 * where that message was, by its time; it goes with those that are not shown any more.
 */
export function chatLines(
  messages: readonly MessageSnapshot[],
  moments: readonly Moment[],
  unsaid: readonly Unsaid[],
): readonly ChatLine[] {
  const places = new Map<number, Moment[]>();
  for (const moment of moments) {
    const place = placeOf(moment, messages);
    if (place !== undefined) places.set(place, [...(places.get(place) ?? []), moment]);
  }
  const at = (place: number) => (places.get(place) ?? []).map(momentLine);
  return [
    ...at(-1),
    ...messages.flatMap((message, index) => [messageLine(message), ...at(index)]),
    ...unsaid.map(unsaidLine),
  ];
}

/** After which message it stands, -1 before all; `undefined` when it was before what is shown. */
function placeOf({ after }: Moment, messages: readonly MessageSnapshot[]): number | undefined {
  if (after === null) return -1;
  const known = messages.findLastIndex(({ ID }) => ID === after.ID);
  if (known >= 0) return known;
  const earlier = messages.findLastIndex(({ time }) => time <= after.time);
  return earlier < 0 && messages.length > 0 ? undefined : earlier;
}

const lines = new WeakMap<object, ChatLine>();

/** The same line for the same object: what has not changed is not drawn again. */
function lineFor<Source extends object>(source: Source, make: (source: Source) => ChatLine) {
  const line = lines.get(source) ?? make(source);
  lines.set(source, line);
  return line;
}

function messageLine(message: MessageSnapshot): ChatLine {
  return lineFor(message, () => ({ kind: 'message', key: message.ID, message }));
}

function momentLine(moment: Moment): ChatLine {
  return lineFor(moment, () => ({ kind: 'moment', key: moment.key, moment }));
}

function unsaidLine(unsaid: Unsaid): ChatLine {
  return lineFor(unsaid, () => ({ kind: 'unsaid', key: unsaid.key, unsaid }));
}
