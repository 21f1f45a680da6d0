import { isRecord } from './is-record.js';

/** What a text from outside says as JSON; `undefined` when it is none. */
export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The object that a text from outside holds as JSON; `undefined` when it holds anything else. */
export function parseObject(json: string): Record<string, unknown> | undefined {
  const value = parseJSON(json);
  return isRecord(value) && !Array.isArray(value) ? value : undefined;
}
