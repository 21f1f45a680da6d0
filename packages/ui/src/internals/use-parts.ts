import { useRef } from 'react';

/**
 * The default parts with the app's own put over them.
 *
 * Keeps its identity while the parts do, so that `parts={{ Row: MyRow }}` written inline does not
 * re-render every row.
 */
export function useParts<Parts extends object>(
  defaults: Parts,
  parts: Partial<Parts> | undefined,
): Parts {
  const merged = useRef<Parts>(defaults);
  const next = withParts(defaults, parts);
  if (!isSame(merged.current, next)) merged.current = next;
  return merged.current;
}

function withParts<Parts extends object>(defaults: Parts, parts: Partial<Parts> = {}): Parts {
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { ...defaults, ...(Object.fromEntries(given) as Partial<Parts>) };
}

function isSame<Parts extends object>(one: Parts, other: Parts): boolean {
  const keys = Object.keys(other) as (keyof Parts)[];
  return keys.every((key) => one[key] === other[key]);
}
