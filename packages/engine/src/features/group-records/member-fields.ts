import type { KeyValue } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';

const MAX_FIELDS = 5;
const MAX_FIELD_BYTES = 64;

/** At most five custom fields of a member, with keys of 16 and values of 64 bytes. */
export function areMemberFields(fields: readonly KeyValue[]): boolean {
  return (
    fields.length <= MAX_FIELDS &&
    fields.every(({ key }) => /^\w{1,16}$/.test(key)) &&
    fields.every(({ value }) => byteLength(value) <= MAX_FIELD_BYTES)
  );
}
