import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The sources of the package's entries, by their names. */
function entries(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries<Record<string, string>>(exports).flatMap(([name, conditions]) =>
      sourcesAt(join(ROOT, conditions['@parlor/source'] ?? '')).map((path) => [
        name.includes('*') ? relative(ROOT, path) : name,
        path,
      ]),
    ),
  );
}

/** A star stands for every name. */
function sourcesAt(path: string): string[] {
  if (!path.includes('*')) return [path];
  const names = readdirSync(dirname(path)).filter((name) => !/\.test\.ts$|-d\.ts$/.test(name));
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(dirname(path), name));
}

/** All that a file imports, and what that imports, by `import()` as well: files of this package, and names of others. */
function importedBy(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(sourceOf(join(dirname(path), fileName)));
      else packages.add(fileName);
    }
  }
  return { files, packages };
}

function sourceOf(path: string): string {
  const [source] = ['.ts', '.tsx']
    .map((ending) => path.replace(/\.js$/, ending))
    .filter(existsSync);
  if (!source) throw new Error(`There is no source of ${path}.`);
  return source;
}

const isDevtools = (file: string) => relative(ROOT, file).startsWith('src/devtools');

describe('an app that does not load the devtools', () => {
  const others = Object.entries(entries()).filter(([name]) => name !== './devtools');

  it.each(others)('has nothing of them, nor of React: %s', (_name, entry) => {
    const { files, packages } = importedBy(entry);
    expect([...files].filter(isDevtools)).toEqual([]);
    expect([...packages].filter((name) => name.startsWith('react'))).toEqual([]);
  });

  it('would be found out', () => {
    const { files, packages } = importedBy(entries()['./devtools'] ?? '');
    expect([...files].filter(isDevtools).length).toBeGreaterThan(30);
    expect(packages).toContain('react-dom');
  });
});
