import { parseValue } from './parse-value.js';
import type { AttributeSource } from './read-book.js';
import type { SeatMeta } from './seat-book.js';
import { packKey } from './seat-keys.js';

/** In layout B what is written of each seat; `null` is an empty one, and so is what is missing. */
export function readElements(
  source: AttributeSource,
  { count, perPack }: SeatMeta,
): readonly unknown[] {
  const packs = Array.from({ length: Math.ceil(count / perPack) }, (_, position) =>
    readPack(source, packKey(position + 1), perPack),
  );
  return packs.flat(1).slice(0, count);
}

function readPack(source: AttributeSource, key: string, size: number): readonly unknown[] {
  const text = source.valueOf(key);
  const pack = text === undefined ? [] : parseValue(text);
  if (!Array.isArray(pack)) source.reject(key);
  const elements: readonly unknown[] = Array.isArray(pack) ? pack : [];
  return Array.from({ length: size }, (_, position) => elements[position] ?? null);
}
