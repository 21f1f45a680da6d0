import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf, type RegistryItem, type SourceFile } from './registry-items.js';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = 'apps/registry/src/parlor';
const SCHEMA = 'https://ui.shadcn.com/schema';

/** All that the registry consists of, by path: made of the sources alone, so that it cannot say anything else. */
export function registryFiles(): ReadonlyMap<string, string> {
  const items = registryItems();
  const files = new Map(
    items.map((item) => [
      `apps/registry/r/${item.name}.json`,
      written({ $schema: `${SCHEMA}/registry-item.json`, ...item }),
    ]),
  );
  const index = written({
    $schema: `${SCHEMA}/registry.json`,
    name: 'parlor',
    homepage: 'https://www.npmjs.com/package/@parlor/hooks',
    items: items.map(({ files: own, ...item }) => ({
      ...item,
      files: own.map(({ content: _, ...file }) => file),
    })),
  });
  return files
    .set('apps/registry/registry.json', index)
    .set('apps/registry/r/registry.json', index);
}

/** Its items, with the sources in them. */
export function registryItems(): readonly RegistryItem[] {
  const names = readdirSync(join(ROOT, SOURCES)).sort();
  const sources = names.map(
    (name): SourceFile => ({
      name,
      path: `${SOURCES}/${name}`,
      text: readFileSync(join(ROOT, SOURCES, name), 'utf8'),
    }),
  );
  return itemsOf(sources, requiredPeers());
}

/** What has to be installed besides `@parlor/hooks`, whose peers these are: all but React, which is there. */
function requiredPeers(): readonly string[] {
  const text = readFileSync(join(ROOT, 'packages/hooks/package.json'), 'utf8');
  const { peerDependencies, peerDependenciesMeta } = JSON.parse(text);
  return Object.entries(peerDependencies)
    .filter(([name]) => name !== 'react' && !peerDependenciesMeta[name]?.optional)
    .map(([name, range]) => `${name}@${range}`);
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
