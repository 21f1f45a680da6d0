/**
 * How many requests a client may have under way without an answer, heartbeats left aside. It may have to send all of them
 * again when its line breaks: an engine remembers the answers to as many.
 */
export const MOST_UNDER_WAY = 64;
