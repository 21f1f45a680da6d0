import { abilitiesOf, type MessageSnapshot } from '@parlor/hooks';

/** Messages that can be forwarded, in their order, and how many cannot: tips, what was taken back, what was not sent. */
export function forwardable(messages: readonly MessageSnapshot[]): {
  readonly messages: readonly MessageSnapshot[];
  readonly leftOut: number;
} {
  const kept = messages.filter((message) => abilitiesOf(message).canForward);
  return { messages: kept, leftOut: messages.length - kept.length };
}
