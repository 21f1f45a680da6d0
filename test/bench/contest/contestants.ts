import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGES } from '../pages.js';

const PEERS = join(import.meta.dirname, '../contestants/pages');

/** Who is measured. */
export interface Contestant {
  readonly name: string;
  readonly kind: 'kit' | 'limit' | 'peer';
  /** The folder of its page. */
  readonly folder: string;
}

/** What all others are compared with: the least that can show the same. */
export const LIMIT = 'limit';
/** The kit as it is shipped, and the same with its messages held and told at the SDK's boundary. */
export const KIT = 'parlor';
export const FED = 'parlor-fed';

const OWN: readonly Contestant[] = [
  { name: KIT, kind: 'kit', folder: PAGES },
  { name: FED, kind: 'kit', folder: PAGES },
  { name: 'parlor-hooks', kind: 'kit', folder: PAGES },
  { name: LIMIT, kind: 'limit', folder: PAGES },
  { name: 'limit-virtua', kind: 'limit', folder: PEERS },
];

/** All of them, or those that are named: an unknown name is refused. */
export async function findContestants(wanted?: readonly string[]): Promise<readonly Contestant[]> {
  const own = new Set(OWN.map(({ name }) => name));
  const peers = (await readdir(PEERS))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => !own.has(name))
    .sort();
  const all = [...OWN, ...peers.map((name) => ({ name, kind: 'peer' as const, folder: PEERS }))];
  if (!wanted) return all;
  return wanted.map((name) => {
    const one = all.find((known) => known.name === name);
    if (!one) throw new Error(`There is no ${name} among ${all.map((known) => known.name)}.`);
    return one;
  });
}
