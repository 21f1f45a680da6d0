/** How many messages can be pinned to a group. */
export const MOST_PINS = 10;
