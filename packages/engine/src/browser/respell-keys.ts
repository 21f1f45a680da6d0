import type { BrowserLevel } from 'browser-level';
import { keyBytes } from '../storage/key-bytes.js';

/** What UTF-8 begins a character with that is two character codes; nothing else begins with it or with more. */
const FOUR_BYTES = 0xf0;

const asBytes = { keyEncoding: 'view', valueEncoding: 'view' } as const;
const asJson = { keyEncoding: 'utf8', valueEncoding: 'json' } as const;

/** Where the schema's version stands, written out: it was the first thing that any version wrote. */
const VERSION_KEY = '!store!version';

/**
 * Brings a database of version 1, in which keys were UTF-8, to version 2, in which they are `keyBytes`: all at one stroke.
 * Only what has an emoji or a rare ideograph in its key is written anew. Any other version is left alone.
 */
export async function respellKeys(database: BrowserLevel<string, string>): Promise<void> {
  const version = await database.get<string, unknown>(VERSION_KEY, asJson).catch(() => undefined);
  if (version !== 1) return;
  const old: Uint8Array[] = [];
  for await (const key of database.keys<Uint8Array>({ keyEncoding: 'view' })) {
    if (key.some((byte) => byte >= FOUR_BYTES)) old.push(key);
  }
  const values = await database.getMany<Uint8Array, Uint8Array>(old, asBytes);
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const respelled = old.flatMap((key, index) => {
    const value = values[index];
    if (!value) return [];
    const anew = keyBytes.encode(utf8.decode(key));
    return [
      { type: 'del', key, ...asBytes } as const,
      { type: 'put', key: anew, value, ...asBytes } as const,
    ];
  });
  const signature = { type: 'put', key: VERSION_KEY, value: 2, ...asJson } as const;
  await database.batch<string | Uint8Array, unknown>([...respelled, signature], {});
}
