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
 * The installed folders of `names` and of everything they declare, by name, as Node would find them from `from`.
 * What lies inside a package's own node_modules comes with its folder and is left out.
 */
export function closureOf(names: Iterable<string>, from: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (name: string, user: string): void => {
    const folder = findInstalled(name, user);
    if (found.has(name) || (folder.startsWith(join(user, 'node_modules', '/')) && user !== from))
      return;
    found.set(name, folder);
    for (const next of requiredBy(readManifest(folder))) visit(next, folder);
  };
  for (const name of names) visit(name, from);
  return found;
}

function findInstalled(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`${name} is declared but not installed.`);
  return findInstalled(name, dirname(from));
}
