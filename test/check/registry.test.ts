import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registryFiles, registryItems } from './registry/registry-files.js';
import { itemsOf } from './registry/registry-items.js';

const ROOT = join(import.meta.dirname, '../..');

describe('the registry', () => {
  it('is what its sources say: npm run registry writes it', () => {
    const files = registryFiles();
    for (const [path, text] of files) {
      expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
      expect(readFileSync(join(ROOT, path), 'utf8') === text, `${path} is out of date.`).toBe(true);
    }
    const written = readdirSync(join(ROOT, 'apps/registry/r')).map(
      (name) => `apps/registry/r/${name}`,
    );
    expect(written.filter((path) => !files.has(path))).toEqual([]);
  });

  it('has the main components', () => {
    expect(registryItems().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...['conversation-list', 'message-thread', 'message-row', 'message-composer'],
        ...['reaction-bar', 'seat-grid', 'avatar', 'chat', 'parlor'],
      ]),
    );
  });

  it('has items that each come whole: what they import is theirs, or another item', () => {
    const items = registryItems();
    const known = new Set(items.map(({ name }) => `@parlor/${name}`));
    for (const { files, registryDependencies } of items) {
      expect(registryDependencies.filter((name) => !known.has(name))).toEqual([]);
      const own = files.map(({ target }) => target.split('/').at(-1));
      const styles = [...(files[0]?.content ?? '').matchAll(/import '\.\/([\w-]+\.css)'/g)];
      for (const [, style] of styles) expect([...own, 'parlor.css']).toContain(style);
    }
  });

  it('is headless hooks and styles of its own: nothing of the components’ package', () => {
    const packages = new Set(registryItems().flatMap(({ dependencies }) => dependencies));
    expect([...packages].map((name) => name.replace(/(.)@.*$/, '$1')).sort()).toEqual([
      '@parlor/hooks',
      '@tanstack/react-query',
    ]);
  });

  it('has no class of the components’ package: an app may have both', () => {
    const styles = registryItems().flatMap(({ files }) =>
      files.filter(({ target }) => target.endsWith('.css')).map(({ content }) => content),
    );
    const own = classesIn(styles);
    const kit = new Set(classesIn(stylesBelow('packages/ui/src')));
    expect(own.length).toBeGreaterThan(20);
    expect(kit.size).toBeGreaterThan(100);
    expect(own.filter((name) => kit.has(name))).toEqual([]);
  });

  it('does not have a module that says nothing of itself', () => {
    const text = 'export function Silent() {}';
    const silent = [{ name: 'silent.tsx', path: 'silent.tsx', text }];
    expect(() => itemsOf(silent, [])).toThrow('silent.tsx says nothing of itself.');
  });

  it('finds what a module needs by its imports', () => {
    const text = `import './parlor.css';
import './row.css';
import { a } from '@parlor/hooks';
import {
  b,
} from './other-row';

/** A row. */
export function Row() {}
`;
    const sources = [
      { name: 'row.tsx', path: 'row.tsx', text },
      { name: 'row.css', path: 'row.css', text: '' },
    ];
    expect(itemsOf(sources, ['peer@1'])).toMatchObject([
      {
        ...{ name: 'row', title: 'Row', description: 'A row.', type: 'registry:component' },
        dependencies: ['@parlor/hooks', 'peer@1'],
        registryDependencies: ['@parlor/parlor', '@parlor/other-row'],
        files: [{ target: 'components/parlor/row.tsx' }, { target: 'components/parlor/row.css' }],
      },
    ]);
  });
});

function classesIn(styles: readonly string[]): readonly string[] {
  const matches = styles.flatMap((css) => [...css.matchAll(/\.(parlor[\w-]*)/g)]);
  return matches.map(([, name = '']) => name);
}

function stylesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));
}
