import type { KeyValue } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';

/** How many friends a person can have. */
export const MOST_FRIENDS = 3000;

/** How many people one command can name. */
export const MOST_NAMED = 1000;

const MAX_REMARK_BYTES = 96;
const MAX_WORDING_BYTES = 256;
const MAX_CUSTOM_BYTES = 500;

/** What the service calls a custom field: a word of at most 8 letters and digits behind a prefix. */
const CUSTOM_FIELD = /^Tag_SNS_Custom_[A-Za-z0-9]{1,8}$/;

/** How many custom fields a person can keep of each friend. */
const MOST_CUSTOM_FIELDS = 20;

/** What a source begins with, and how much follows. */
const SOURCE_PREFIX = 'AddSource_Type_';
const MAX_SOURCE_KEYWORD = 8;

/** Whether somebody can come from there: a word of at most 8 characters behind a prefix. */
export function isSource(source: string): boolean {
  return (
    source.startsWith(SOURCE_PREFIX) && source.length <= SOURCE_PREFIX.length + MAX_SOURCE_KEYWORD
  );
}

/** Whether a person cannot be called this: it has more than 96 bytes. */
export function isRemarkTooLong(remark: string): boolean {
  return byteLength(remark) > MAX_REMARK_BYTES;
}

/** Whether a person cannot be asked in these words: they have more than 256 bytes. */
export function isWordingTooLong(wording: string): boolean {
  return byteLength(wording) > MAX_WORDING_BYTES;
}

/** Whether these can be all the custom fields of a friend: 20 at most, called rightly, with values of at most 500 bytes. */
export function areCustomFields(fields: readonly KeyValue[]): boolean {
  return (
    fields.length <= MOST_CUSTOM_FIELDS &&
    fields.every(
      ({ key, value }) => CUSTOM_FIELD.test(key) && byteLength(value) <= MAX_CUSTOM_BYTES,
    )
  );
}

/** The custom fields with some of them written anew; the others stay as they are, where they are. */
export function mergedFields(
  fields: readonly KeyValue[],
  changes: readonly KeyValue[],
): KeyValue[] {
  const merged = new Map([...fields, ...changes].map(({ key, value }) => [key, value]));
  return [...merged].map(([key, value]) => ({ key, value }));
}
