import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a package.json says about what it needs. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** Reads the package.json in `folder`. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** What must be installed for a package to run: its dependencies and the peers it does not call optional. */
export function requiredBy(manifest: Manifest): readonly string[] {
  const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
    (name) => !manifest.peerDependenciesMeta?.[name]?.optional,
  );
  return [...new Set([...Object.keys(manifest.dependencies ?? {}), ...peers])];
}

/**
 * The installed folders of `names` and of everything they declare, by name, as Node would find them from `from`. A name
 * that is asked for wins over the same name deeper down: it is the version the app chose.
 */
export function closureOf(names: readonly string[], from: string): ReadonlyMap<string, string> {
  const found = new Map(names.map((name) => [name, findInstalled(name, from)]));
  // A map visits what is added while it is walked.
  for (const folder of found.values()) {
    for (const name of requiredBy(readManifest(folder))) {
      if (!found.has(name)) found.set(name, findInstalled(name, folder));
    }
  }
  return found;
}

function findInstalled(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`${name} is declared but not installed.`);
  return findInstalled(name, dirname(from));
}
