/** The option that a key leads to, around the ends; `undefined` when the key is none of the list's. */
export function nextOption(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (index + 1) % count;
  return key === 'ArrowUp' ? (index - 1 + count) % count : undefined;
}
