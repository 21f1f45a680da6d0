import { describeErrorCode, listErrorCodes, METHOD_NAMES } from '@parlor/sdk';
import type { RefusalOptions } from '../../engine-admin.js';
import { isRefusable } from '../../features/faults/methods-commands.js';
import type { Choice } from '../controls/choices.js';

/** All that can be refused, and `any` of it. */
export const METHODS: readonly Choice[] = [
  { value: 'any' },
  ...METHOD_NAMES.filter(isRefusable).map((value) => ({ value })),
];

/** All codes that have a meaning, by number. */
export const CODES: readonly Choice[] = listErrorCodes().map((code) => {
  const { name, text } = describeErrorCode(code);
  return { value: String(code), meaning: `${name}: ${text}` };
});

/** What was written as a method, if it is one that can be refused. */
export function methodIn(text: string): RefusalOptions['method'] | undefined {
  const name = text.trim();
  return name === 'any' || isRefusable(name) ? name : undefined;
}

/** What was written as a code, if it is one: any whole number but 0, which stands for success. */
export function codeIn(text: string): number | undefined {
  const code = Number(text.trim());
  return Number.isSafeInteger(code) && code !== 0 ? code : undefined;
}
