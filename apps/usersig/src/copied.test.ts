import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { verifyUserSig } from '@parlor/engine/user-sig';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';

const secretKey = '0123456789abcdef'.repeat(4);
const sdkAppID = 1_400_000_000;
/** A block of the README that is a file. */
const SHOWN = /^```[jt]s file=(src\/\S+)\n([\s\S]*?)^```$/gm;

/** What somebody has who copied from the README all that it shows, and nothing else. */
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlor-copied-'));
  await put('package.json', '{ "private": true, "type": "module" }');
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  for (const [, file = '', text = ''] of readme.matchAll(SHOWN)) await put(file, text);
});

afterEach(() => rm(folder, { recursive: true }));

it('the server is whole in the README: copied from there it signs', async () => {
  const port = await freePort();
  const server = run('src/main.js', {
    SDKAPPID: String(sdkAppID),
    SECRETKEY: secretKey,
    ACCOUNTS: 'alice:wonder',
    PORT: String(port),
  });
  const [said] = await Promise.race([once(server.stdout, 'data'), once(server.stderr, 'data')]);
  expect(String(said)).toContain(`port ${port}`);
  const authorization = `Basic ${Buffer.from('alice:wonder').toString('base64')}`;
  const answer = await fetch(`http://127.0.0.1:${port}/user-sig`, { headers: { authorization } });
  const ticket = { sdkAppID, secretKeys: [secretKey], userSig: await answer.text() };
  expect(verifyUserSig({ ...ticket, userID: 'alice', now: Date.now() })).toMatchObject({
    isValid: true,
  });
});

it('the plugin is whole in the README: copied from there it refuses a page with the key', async () => {
  await put('index.html', '<script type="module" src="./page.js"></script>');
  await put('page.js', `console.log('${secretKey}')`);
  await put(
    'vite.config.ts',
    `import { keepSecret } from './src/keep-secret.ts';
export default { logLevel: 'silent', plugins: [keepSecret(['${secretKey}'])] };`,
  );
  const configFile = join(folder, 'vite.config.ts');
  await expect(build({ root: folder, configFile })).rejects.toThrow('has a secret in it');
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** Node, in the folder, as long as the test runs. */
function run(script: string, env: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams {
  const made = spawn(process.execPath, [script], { cwd: folder, env });
  onTestFinished(() => void made.kill());
  return made;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
