import type { KeyValue } from '@parlor/sdk';

/** Takes over custom fields by their keys, in place, as the SDK does: those that are not named stay. */
export function putKeyValues(known: KeyValue[], told: readonly KeyValue[]): void {
  for (const { key, value } of told) {
    const field = known.find((one) => one.key === key);
    if (field) field.value = value;
    else known.push({ key, value });
  }
}
