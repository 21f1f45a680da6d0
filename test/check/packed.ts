import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

/** A package as npm would publish it. */
export interface PackedPackage {
  /** Where its sources are. */
  readonly folder: string;
  /** The content of the .tgz. */
  readonly tarball: Uint8Array<ArrayBuffer>;
}

const packedByRoot = new Map<string, Promise<readonly PackedPackage[]>>();

/** The folders of the packages of the repository at `root`. */
export function packageFolders(root: string): readonly string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')));
}

/** Packs what was built, every package once per process; several steps look at the same tarballs. */
export function packAll(root: string): Promise<readonly PackedPackage[]> {
  const packed = packedByRoot.get(root) ?? packFolders(packageFolders(root));
  packedByRoot.set(root, packed);
  return packed;
}

async function packFolders(folders: readonly string[]): Promise<readonly PackedPackage[]> {
  const destination = await mkdtemp(join(tmpdir(), 'parlor-packed-'));
  try {
    return await Promise.all(folders.map((folder) => packOne(folder, destination)));
  } finally {
    await rm(destination, { recursive: true });
  }
}

async function packOne(folder: string, destination: string): Promise<PackedPackage> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: folder });
  const tarball = await readFile(join(destination, basename(tarballName(stdout))));
  return { folder, tarball: new Uint8Array(tarball) };
}

/** npm up to 11.5 answers a list; later ones may answer an object by package name. */
function tarballName(json: string): string {
  const [first] = Object.values(JSON.parse(json)) as { filename: string }[];
  if (!first) throw new Error(`npm pack answered: ${json}`);
  return first.filename;
}
