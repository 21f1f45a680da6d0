import type { MessageExtension, MessageExtensionOutcome } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import type { ExtensionValues } from './extensions.store.js';

/** Whether it is a key with a value. */
export function isExtension(item: unknown): item is MessageExtension {
  return isRecord(item) && typeof item['key'] === 'string' && typeof item['value'] === 'string';
}

/** What became of each key; throws when the answer is none. */
export function readOutcomes(answer: unknown): readonly MessageExtensionOutcome[] {
  const list = isRecord(answer) ? answer['extensions'] : undefined;
  if (!Array.isArray(list)) throw malformedData('list of extensions');
  return list.filter(isOutcome);
}

/** What was done is as it was wished to be, and so is a key that was to go and was gone already. */
export function asWished(outcome: MessageExtensionOutcome, wished: ExtensionValues) {
  const { code, key } = outcome;
  const value = wished[key];
  const isDone = code === 0 || (code === 23004 && value === '');
  return isDone && value !== undefined ? { code: 0, key, value } : outcome;
}

function isOutcome(item: unknown): item is MessageExtensionOutcome {
  return isExtension(item) && 'code' in item && typeof item.code === 'number';
}
