import { useMemo } from 'react';

/** The same list as long as it names the same, each once: components write it down anew each time they render. */
export function useSameList(names: readonly string[]): readonly string[] {
  const written = JSON.stringify(names);
  return useMemo(() => {
    const list: readonly string[] = JSON.parse(written);
    return [...new Set(list)];
  }, [written]);
}
