import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(import.meta.dirname, '../../docs/production.md');

/** Where the servers of these tests listen, in the place of Tencent's. */
const HERE = 'http://127.0.0.1:* ws://127.0.0.1:*';

/**
 * The content security policy that docs/production.md gives to apps, letter by letter: the demo is served with it, so that
 * whatever is against it is a problem of the page in every test.
 */
export function contentPolicy(): string {
  const [, policy] = /^```\n(default-src[^`]*)```/m.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  if (!policy) throw new Error('docs/production.md has no content security policy.');
  return policy.replaceAll('\n', ' ').replace('connect-src', `connect-src ${HERE}`).trim();
}
