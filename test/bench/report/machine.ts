import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { Contestant } from '../contest/contestants.js';

/** What was run on what. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  /** By name. */
  readonly versions: Readonly<Record<string, string>>;
}

const PEERS = join(import.meta.dirname, '../contestants');

/** This machine, and the versions of what was measured. */
export async function describeMachine(
  chromium: string,
  contestants: readonly Contestant[],
): Promise<Machine> {
  const require = createRequire(import.meta.url);
  const version = (name: string): string => require(`${name}/package.json`).version;
  const hasPeers = contestants.some(({ folder }) => folder.startsWith(PEERS));
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() || 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
    versions: {
      Chromium: chromium,
      Node: process.versions.node,
      react: version('react'),
      '@tanstack/react-virtual': version('@tanstack/react-virtual'),
      ...(hasPeers && (await peerVersions())),
    },
  };
}

/** As they are pinned, those that an app would name; with their licences. */
async function peerVersions(): Promise<Record<string, string>> {
  const wanted = JSON.parse(await readFile(join(PEERS, 'package.json'), 'utf8'));
  const found: Record<string, string> = {};
  for (const [name, version] of Object.entries<string>(wanted.dependencies)) {
    const path = join(PEERS, 'node_modules', name, 'package.json');
    const { license = 'no licence' } = JSON.parse(await readFile(path, 'utf8'));
    found[name] = `${version} (${license})`;
  }
  return found;
}
