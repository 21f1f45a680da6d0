import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { createEngine } from '../../create-engine.js';
import { logIn } from '../../testing/create-world.js';
import { say, textsOf } from '../../testing/small-talk.js';
import { temporaryFolder } from '../testing/server-world.js';
import { PATIENCE, Started } from '../testing/started.js';

function pageAt(server: string, secretKey: string) {
  const engine = createEngine({ server, secretKey, webSocket: WebSocket, onNotice() {} });
  onTestFinished(() => engine.close());
  return engine;
}

describe('engine serve', { timeout: PATIENCE }, () => {
  test('keeps what is said in a folder, until it is asked to stop', async () => {
    const folder = await temporaryFolder();
    const key = join(folder, 'key');
    await writeFile(key, 'of this server alone\n');
    const args = ['serve', '--port', '0', '--data', join(folder, 'data'), '--secret-key-file', key];
    const first = new Started(...args);
    const engine = pageAt(await first.url(), 'of this server alone');
    await logIn(engine, engine.createClient(), 'ben');
    const ann = await logIn(engine, engine.createClient(), 'ann');
    await say(ann, 'ben', 'kept');
    expect(first.out).toContain('production runs on Tencent’s cloud');
    expect(first.out).not.toContain('everybody knows');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.events.at(0)).toBe('listening');
    expect(first.events.at(-1)).toBe('stopped');
    const second = new Started(...args);
    const again = pageAt(await second.url(), 'of this server alone');
    const ben = await logIn(again, again.createClient(), 'ben');
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    expect(textsOf(data.messageList)).toEqual(['kept']);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });
});
