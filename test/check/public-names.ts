import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** All hooks that `@parlor/hooks` exports, sorted. */
export function publicHooks(): readonly string[] {
  return valuesOf('packages/hooks/src/index.ts').filter((name) => /^use[A-Z]/.test(name));
}

/** All components that `@parlor/ui` exports, sorted. */
export function publicComponents(): readonly string[] {
  return valuesOf('packages/ui/src/index.ts').filter((name) => /^[A-Z]/.test(name));
}

/** What an index exports by name, but types. */
function valuesOf(index: string): readonly string[] {
  const lists = textOf(index).matchAll(/^export \{([^}]*)\}/gm);
  const names = [...lists].flatMap(([, list = '']) => list.split(','));
  return names
    .map((name) => name.trim())
    .filter((name) => /^\w+$/.test(name))
    .sort();
}
