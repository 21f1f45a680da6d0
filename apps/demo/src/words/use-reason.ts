import { type Strings, useStrings } from '@parlor/ui';

/** Strings of the kit that say why something did not work. */
type Reason = {
  [Key in keyof Strings]: Strings[Key] extends string ? Key : never;
}[keyof Strings];

/** What may be in the way of making a group, opening its seats and getting up, by the code of the SDK or of the seats. */
const REASONS = new Map<number, Reason>([
  [2800, 'reactionOffline'],
  [2801, 'reactionOffline'],
  [2805, 'reactionOffline'],
  [-3, 'reactionOffline'],
  [2999, 'stillConnecting'],
  [3000, 'stillConnecting'],
  [2024, 'notSignedIn'],
  [3001, 'notSignedIn'],
  [3002, 'notSignedIn'],
  [3003, 'notSignedIn'],
  [3004, 'notSignedIn'],
  [3005, 'notSignedIn'],
  [3006, 'notSignedIn'],
  [10007, 'notAllowed'],
  [10010, 'noSuchGroup'],
  [10015, 'groupIDWrong'],
  [10019, 'noSuchPerson'],
  [10021, 'groupIDTaken'],
  [10025, 'groupIDYours'],
  [10037, 'tooManyGroups'],
  [-15, 'seatsTooBusy'],
  [-16, 'tooManySeats'],
  [-17, 'notInThisRoom'],
  [-21, 'onlyOwnerOpensSeats'],
  [3123, 'wordsRefused'],
  [80001, 'wordsRefused'],
]);

/** Says in words why something did not work. What has none is said as the kit says it: in English, with its code. */
export function useReason(): (thrown: unknown) => string {
  const strings = useStrings();
  return (thrown) => {
    if (!(thrown instanceof Error)) return String(thrown);
    const code = 'code' in thrown ? thrown.code : undefined;
    if (typeof code !== 'number') return thrown.message;
    const reason = REASONS.get(code);
    return reason ? strings[reason] : strings.reason(code, thrown.message);
  };
}
