import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type UserConfig } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepSecret } from './keep-secret.js';

const key = 'fedcba9876543210'.repeat(4);
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parlor-secret-'));
});

afterEach(() => rm(root, { recursive: true }));

/** Builds a page with that script. */
async function built(script: string, config: UserConfig = {}): Promise<unknown> {
  await writeFile(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  await writeFile(join(root, 'main.js'), script);
  const plugins = [keepSecret([key, undefined])];
  return build({ configFile: false, root, logLevel: 'silent', plugins, ...config });
}

it('lets a page through that has no key', async () => {
  await expect(built('console.log("hello")')).resolves.toBeDefined();
});

it.each([
  ['written into it', `console.log('${key}')`, {}],
  ['from the environment', 'console.log(KEY)', { define: { KEY: JSON.stringify(key) } }],
  ['in its source map', `/* ${key} */ console.log(1)`, { build: { sourcemap: true } }],
])('refuses a page with the key %s', async (_, script, config) => {
  await expect(built(script, config)).rejects.toThrow('has a secret in it');
});

it('refuses a page that signs tickets itself', async () => {
  const script = "import { signUserSig } from '@parlor/engine/user-sig'; console.log(signUserSig)";
  await expect(built(script)).rejects.toThrow('signs tickets');
});

it('does not take what is missing, or too short to be a key, for a secret', async () => {
  const plugins = [keepSecret([undefined, '', 'log'])];
  await expect(built('console.log("hello")', { plugins })).resolves.toBeDefined();
});
