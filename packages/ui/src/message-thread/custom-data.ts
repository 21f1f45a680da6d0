import type { MessageSnapshotOf } from '@parlor/hooks';
import type { ComponentType } from 'react';
import { plainText } from '../internals/plain-text.js';

/** What an app's own renderer of a custom message takes. */
export interface CustomRendererProps {
  /** The message that carries the data. Untrusted. */
  message: MessageSnapshotOf<'TIMCustomElem'>;
  /** What was in the JSON of `message.payload.data`: an object with the `businessID`. Untrusted. */
  data: unknown;
}

/**
 * Renderers of custom messages, by the `businessID` in the JSON of their `payload.data`: what an app sends by
 * `sendCustom({ data: JSON.stringify({ businessID: 'order', … }) })`. One that throws takes down nothing but its row.
 */
export type CustomRenderers = Readonly<Record<string, ComponentType<CustomRendererProps>>>;

/** A message has 12 KB; what is longer was not sent by the SDK, and need not be parsed. */
const LONGEST = 16_384;

/** What a custom message carries, when it is of a kind that somebody could know; `undefined` for all else. */
export function customDataOf(
  payload: MessageSnapshotOf<'TIMCustomElem'>['payload'],
): { readonly businessID: string } | undefined {
  const json = plainText(payload.data);
  if (json.length > LONGEST || !json.includes('businessID')) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    return isOfAKind(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isOfAKind(data: unknown): data is { readonly businessID: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.hasOwn(data, 'businessID') &&
    'businessID' in data &&
    typeof data.businessID === 'string'
  );
}
