/** A part of a file, in bytes; the end is not in it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Several parts at once are not given: who asks for them gets all, as the protocol allows. */
const ONE_PART = /^bytes=(\d*)-(\d*)$/;

/**
 * What the header `range` of a question asks for of a file of this size: players of sounds and videos jump by it, and that
 * of Safari plays nothing without. `undefined` when it asks for no part; one that is not there is empty.
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | undefined {
  const [, first = '', last = ''] = ONE_PART.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  // Without a beginning it is so many bytes of the end.
  if (first === '') return { start: Math.max(0, size - Number(last)), end: size };
  return { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) };
}

export function isEmpty({ start, end }: ByteRange): boolean {
  return start >= end;
}
