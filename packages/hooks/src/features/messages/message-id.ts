/**
 * When a message was written, in seconds since the epoch, by the clock of who wrote it: an ID of the SDK is
 * `<tinyID>-<time>-<random>`. `undefined` for any other.
 */
export function timeOfMessageID(messageID: string): number | undefined {
  const [, time] = /-(\d{1,12})-\d+$/.exec(messageID) ?? [];
  return time === undefined ? undefined : Number(time);
}
