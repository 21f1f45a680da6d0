import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packAll } from '../check/packed.js';
import { closureOf, readManifest, requiredBy } from './dependency-closure.js';
import { runInApp } from './run-in-app.js';

const run = promisify(execFile);

const ROOT = join(import.meta.dirname, '../..');
const TEMPLATE = join(import.meta.dirname, 'template');
const TOOLS = ['typescript', 'vite', 'vitest', '@vitejs/plugin-react'];
const REACT_TYPES = ['@types/react', '@types/react-dom'];

/** A Vite and React app in a folder of its own, with the packed packages installed as npm would. */
export interface FreshApp {
  readonly folder: string;
  /** Writes a file, by its place in the app. */
  write(path: string, text: string): void;
  /** Runs the command of an installed tool in the app; rejects with its output when it fails. */
  exec(script: string, ...args: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

/** What a fresh app has besides our packages. */
export interface FreshAppOptions {
  /** Where everyone else's packages are looked up first: the repository when left out. */
  readonly reactFrom?: string;
  /** More packages that it has, by name: what stands on React has to find the app's own. */
  readonly more?: readonly string[];
}

/**
 * Makes a fresh app whose src/App.tsx is `code`. Nothing is fetched: the packages are unpacked from their tarballs, and
 * everyone else's are copied from what the repository has installed, looked up from `reactFrom` first. Each of our
 * packages sees only what its package.json declares, so a dependency it forgot is missing here.
 */
export async function createFreshApp(
  code: string,
  { reactFrom = ROOT, more = [] }: FreshAppOptions = {},
): Promise<FreshApp> {
  await run(process.execPath, [join(ROOT, 'packages/build.mjs'), '--keep']);
  const folder = await mkdtemp(join(tmpdir(), 'parlor-fresh-app-'));
  await cp(TEMPLATE, folder, { recursive: true });
  await writeFile(join(folder, 'src/App.tsx'), code);
  await install(folder, reactFrom, more);
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    exec: (script, ...args) => runInApp(folder, script, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function install(app: string, reactFrom: string, more: readonly string[]): Promise<void> {
  const ours = await unpackOurs(app);
  const theirs = await copyTheirs(app, ours, reactFrom, more);
  const places = new Map([...theirs, ...ours]);
  for (const folder of ours.values()) await linkDeclared(folder, places);
  const asked = [...requiredBy(readManifest(app)), ...REACT_TYPES, ...more];
  await link(asked, places, join(app, 'node_modules'));
  await link(
    TOOLS,
    new Map(TOOLS.map((name) => [name, join(ROOT, 'node_modules', name)])),
    join(app, 'node_modules'),
  );
}

/** Each package gets a node_modules of its own, so that none sees by accident what another declared. */
async function unpackOurs(app: string): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const { folder, tarball } of await packAll(ROOT)) {
    const { name } = readManifest(folder);
    const place = join(app, 'node_modules/.ours', name.replace('/', '+'), 'node_modules', name);
    await mkdir(place, { recursive: true });
    const archive = join(place, 'packed.tgz');
    await writeFile(archive, tarball);
    await run('tar', ['-xzf', archive, '-C', place, '--strip-components=1']);
    await rm(archive);
    places.set(name, place);
  }
  return places;
}

async function copyTheirs(
  app: string,
  ours: ReadonlyMap<string, string>,
  reactFrom: string,
  more: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const manifests = [readManifest(app), ...[...ours.values()].map(readManifest)];
  const names = manifests.flatMap(requiredBy).filter((name) => !ours.has(name));
  const places = new Map<string, string>();
  for (const [name, source] of closureOf([...names, ...REACT_TYPES, ...more], reactFrom)) {
    const place = join(app, 'node_modules/.theirs/node_modules', name);
    await cp(source, place, { recursive: true });
    places.set(name, place);
  }
  return places;
}

async function linkDeclared(folder: string, places: ReadonlyMap<string, string>): Promise<void> {
  const manifest = readManifest(folder);
  const modules = folder.slice(0, -manifest.name.length - 1);
  await link(requiredBy(manifest), places, modules);
}

async function link(
  names: readonly string[],
  places: ReadonlyMap<string, string>,
  modules: string,
): Promise<void> {
  for (const name of names) {
    const target = places.get(name);
    if (!target) throw new Error(`${name} is declared but was not installed.`);
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(target, join(modules, name));
  }
}
