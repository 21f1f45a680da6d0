import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RawClient } from '../testing/raw-client.js';
import { temporaryFolder } from '../testing/server-world.js';
import { PATIENCE, Started } from '../testing/started.js';

describe('engine serve', { timeout: PATIENCE }, () => {
  test('ends at once at a second signal', async () => {
    const started = new Started('serve', '--port', '0');
    const client = await RawClient.greeted(await started.url());
    // Nobody agrees to the end: the server would wait for a second.
    client.socket.pause();
    started.child.kill('SIGTERM');
    while (!started.events.includes('stopping')) await once(started.child.stderr, 'data');
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(1);
    expect(started.events).not.toContain('stopped');
  });

  test('goes on when nobody reads its log any more', async () => {
    const started = new Started('serve', '--port', '0');
    const url = await started.url();
    started.child.stderr.destroy();
    for (let caller = 0; caller < 3; caller += 1) {
      const client = await RawClient.greeted(url);
      client.socket.close();
      await client.closed;
    }
    expect((await fetch(`${url.replace('ws', 'http')}/health`)).status).toBe(200);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  test('says what it cannot do, and ends with 1', async () => {
    const folder = await temporaryFolder();
    const missing = new Started('serve', '--secret-key-file', join(folder, 'missing'));
    await writeFile(join(folder, 'no-store'), 'a letter');
    const noFolder = new Started('serve', '--port', '0', '--data', join(folder, 'no-store'));
    expect([await missing.ended, await noFolder.ended]).toEqual([1, 1]);
    expect(missing.log).toContain('The file of the secret key cannot be read.');
    expect(noFolder.log).not.toContain('    at ');
    expect([missing.out, noFolder.out]).toEqual(['', '']);
  });
});

describe('a command', { timeout: PATIENCE }, () => {
  test('that is not understood ends with 2, and one that asks for help with 0', async () => {
    const wrong = new Started('serve', '--host', '0.0.0.0');
    const help = new Started('--help');
    expect([await wrong.ended, await help.ended]).toEqual([2, 0]);
    expect(wrong.log).toContain('--secret-key-file');
    expect(help.out).toContain('--origin');
  });
});
