import { isCount, isRecord, isString, listOf } from '../../core/guards.js';

const isTextList = listOf(isString);

/** Whether something is a translation of so many texts. */
export function isTranslation(value: unknown, count: number): value is string[] {
  return isTextList(value) && value.length === count;
}

/** The code of what a service has thrown; `undefined` when it has none, or one that is no failure. */
export function codeOfFailure(thrown: unknown): number | undefined {
  const code = isRecord(thrown) ? thrown['code'] : undefined;
  return isCount(code) && code > 0 ? code : undefined;
}

/** The text of what a service has thrown; `undefined` when it has none. */
export function textOfFailure(thrown: unknown): string | undefined {
  const message = isRecord(thrown) ? thrown['message'] : undefined;
  return isString(message) && message !== '' ? message : undefined;
}
