import { expect, it } from 'vitest';

const tables = import.meta.glob<Readonly<Record<string, object>>>('./*-strings.ts', {
  eager: true,
});
const [source = ''] = Object.values(
  import.meta.glob<string>('./english.ts', { query: '?raw', import: 'default', eager: true }),
);

it('no two tables say something by the same key: one of them would not be heard', () => {
  const all = new Map(Object.values(tables).flatMap((module) => Object.entries(module)));
  const owners = new Map<string, string[]>();
  for (const [, name = ''] of source.matchAll(/\.\.\.(english\w+)/g)) {
    for (const key of Object.keys(all.get(name) ?? {})) {
      owners.set(key, [...(owners.get(key) ?? []), name]);
    }
  }
  expect(owners.size).toBeGreaterThan(500);
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});
