import type { PaidFeature } from '../protocol/paid-features.js';

/** The SDK writes what was bought as a text of so many `1` and `0`; each feature has its place, counted from the end. */
const LENGTH = 64;
const PLACES: Readonly<Record<PaidFeature, number>> = {
  conversationGroups: 10,
  conversationMarks: 9,
  counters: 15,
  extensions: 13,
  follow: 52,
  presence: 7,
  reactions: 48,
  roomHistory: 2,
};

/** What was bought, as the SDK writes it: all but what is missing. */
export function purchaseBitsOf(missing: readonly PaidFeature[]): string {
  const places = new Set(missing.map((feature) => PLACES[feature]));
  const bits = Array.from({ length: LENGTH }, (_, place) => (places.has(place) ? '0' : '1'));
  return bits.reverse().join('');
}

/** Whether every feature of a mask was bought. As the SDK, reads a whole number from whatever it is given. */
export function isBought(mask: unknown, missing: readonly PaidFeature[]): boolean {
  const bits = Number.parseInt(String(mask), 10).toString(2);
  const places = missing.map((feature) => PLACES[feature]);
  return places.every((place) => bits.at(-1 - place) !== '1');
}
