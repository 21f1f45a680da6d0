import { useReason as useKitReason, useStrings } from '@parlor/ui';

/** What the kit says at the field that it is about, and the demo where there is no field; by the code of the SDK. */
const REASONS: ReadonlyMap<
  unknown,
  'groupIDWrong' | 'groupIDTaken' | 'groupIDYours' | 'wordsRefused'
> = new Map([
  [10015, 'groupIDWrong'],
  [10021, 'groupIDTaken'],
  [10025, 'groupIDYours'],
  [80001, 'wordsRefused'],
]);

/** Says in words why something did not work: making a group, opening its seats, getting up. */
export function useReason(): (thrown: unknown) => string {
  const strings = useStrings();
  const reasonOf = useKitReason();
  return (thrown) => {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    const ofField = REASONS.get(code);
    return ofField ? strings[ofField] : reasonOf(thrown);
  };
}
