import { isRecord } from '../../is-record.js';
import { parseObject } from '../../parse-object.js';

/** The member of `cloudCustomData` that is Parlor's. */
const MEMBER = 'parlor';

/** What is read of a message. */
interface Marked {
  readonly from: string;
  readonly cloudCustomData: string;
}

/**
 * What tells one message of one sender apart, however often it was sent: two messages of a conversation that have the
 * same are one. `undefined` where the sender has put none in.
 *
 * It has the sender in it: nobody hides somebody else's message by copying its key.
 */
export function idempotencyKeyOf({ from, cloudCustomData }: Marked): string | undefined {
  const key = readKey(cloudCustomData);
  return key === undefined ? undefined : `${from} ${key}`;
}

/** The key as it was put in, without the sender. */
export function readKey(cloudCustomData: string): string | undefined {
  const mark = readObject(cloudCustomData)?.[MEMBER];
  const key = isRecord(mark) ? mark['key'] : undefined;
  return typeof key === 'string' && key !== '' ? key : undefined;
}

/**
 * The app's text with the key in it: about 60 bytes more. A JSON object gets one more member, its last one, and is not
 * written anew otherwise; any other text stays as it is, without a key.
 */
export function withKey(cloudCustomData: string, key: string): string {
  const text = withoutKey(cloudCustomData);
  const mark = `${JSON.stringify(MEMBER)}:${JSON.stringify({ key })}`;
  if (text === '') return `{${mark}}`;
  const object = parseObject(text);
  if (!object || Object.hasOwn(object, MEMBER)) return text;
  const open = text.slice(0, text.lastIndexOf('}')).trimEnd();
  return `${open}${Object.keys(object).length > 0 ? ',' : ''}${mark}}`;
}

/** The app's text without the key. */
function withoutKey(cloudCustomData: string): string {
  const key = readKey(cloudCustomData);
  if (key === undefined) return cloudCustomData;
  const mark = `${JSON.stringify(MEMBER)}:${JSON.stringify({ key })}}`;
  if (cloudCustomData === `{${mark}`) return '';
  const end = `,${mark}`;
  if (cloudCustomData.endsWith(end)) return `${cloudCustomData.slice(0, -end.length)}}`;
  // Somebody has written it anew since.
  const { [MEMBER]: _mark, ...rest } = readObject(cloudCustomData) ?? {};
  return Object.keys(rest).length > 0 ? JSON.stringify(rest) : '';
}

/**
 * What the app itself has sent along with a message: its `cloudCustomData` without the member `parlor`, by which Parlor
 * tells doubles. `''` when there is nothing else in it. Untrusted.
 */
export function appCustomData(message: { readonly cloudCustomData: string }): string {
  return withoutKey(message.cloudCustomData);
}

/** Most messages have no key: those are not parsed. */
function readObject(text: string): Record<string, unknown> | undefined {
  return text.includes(`"${MEMBER}"`) ? parseObject(text) : undefined;
}
