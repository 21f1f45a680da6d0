import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const OWN = join(import.meta.dirname, 'entries');
const PEERS = join(import.meta.dirname, '../contestants/sizes');

const REACT = /^react(-dom)?(\/|$)/;
/** What brings the messages: no kit of Tencent's is counted with it, nor Parlor. */
const SDK = /^@tencentcloud\/(chat|lite-chat)(\/|$)/;
const CONTRACT = /^@parlor\/sdk(\/|$)/;
const STORES = /^(zustand|@tanstack\/react-query)(\/|$)/;

/** What is bundled and weighed. */
export interface Sized {
  /** Its name, as targets have it. */
  readonly name: string;
  readonly says: string;
  readonly file: string;
  /** Imports that are somebody else's download. */
  readonly external: readonly RegExp[];
  /** Whether what is loaded when it is first used counts. */
  readonly countsLazy: boolean;
}

const hooks = { external: [REACT, CONTRACT, STORES], countsLazy: false };
const whole = { external: [REACT, SDK], countsLazy: false };

const KIT: readonly Omit<Sized, 'file'>[] = [
  { name: 'hook-one', says: 'the provider and one hook', ...hooks },
  { name: 'hooks-core', says: 'hooks: session, conversations, messages, sending', ...hooks },
  { name: 'hooks-all', says: 'all hooks', ...hooks },
  { name: 'hello', says: 'hello chat: list, thread, composer', ...whole },
  {
    ...{ name: 'everything', says: 'everything but locales, emoji data and separate entry points' },
    ...whole,
    countsLazy: true,
  },
  { name: 'styles', says: 'the styles of all components', ...whole },
];

/** The kit's parts, and the hello chat of each peer. */
export async function findSized(): Promise<readonly Sized[]> {
  const own = KIT.map((one) => ({ ...one, file: join(OWN, `${one.name}.ts`) }));
  const files = (await readdir(PEERS)).filter((name) => name.endsWith('.ts')).sort();
  const peers = files.map((file) => {
    const name = file.slice(0, -'.ts'.length);
    return { name, says: `hello chat: ${name}`, file: join(PEERS, file), ...whole };
  });
  return [...own, ...peers];
}
