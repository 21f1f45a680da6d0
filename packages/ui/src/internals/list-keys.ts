/** Where a key leads in a list of `count` rows; `undefined` when the key moves nothing. */
export function nextIndex(
  key: string,
  current: number,
  count: number,
  pageSize: number,
): number | undefined {
  const target = targetOf(key, current, count, pageSize);
  return target === undefined || count === 0 ? undefined : Math.min(Math.max(target, 0), count - 1);
}

function targetOf(
  key: string,
  current: number,
  count: number,
  pageSize: number,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return current + 1;
    case 'ArrowUp':
      return current < 0 ? count - 1 : current - 1;
    case 'PageDown':
      return current + pageSize;
    case 'PageUp':
      return current - pageSize;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * The next row whose name begins with what was typed, from `from` on and around.
 *
 * The same letter typed again and again goes through all names that begin with it.
 */
export function findByPrefix(names: readonly string[], typed: string, from: number): number {
  const isRepeated = typed.length > 1 && [...typed].every((letter) => letter === typed[0]);
  const prefix = (isRepeated ? typed.slice(0, 1) : typed).toLocaleLowerCase();
  const start = typed.length > 1 && !isRepeated ? from : from + 1;
  for (let step = 0; step < names.length; step += 1) {
    const index = (Math.max(start, 0) + step) % names.length;
    if (names[index]?.toLocaleLowerCase().startsWith(prefix)) return index;
  }
  return -1;
}
