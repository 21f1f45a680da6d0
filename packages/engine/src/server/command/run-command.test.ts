import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { createEngine } from '../../create-engine.js';
import { logIn } from '../../testing/create-world.js';
import { say, textsOf } from '../../testing/small-talk.js';
import { RawClient } from '../testing/raw-client.js';
import { temporaryFolder } from '../testing/server-world.js';
import { readCommand, UsageError } from './read-command.js';

const START = join(import.meta.dirname, '../testing/start.mjs');

/** Each process reads the sources first, which takes seconds on a busy machine. */
const PATIENCE = 60_000;

/** A process of the command line. */
class Started {
  out = '';
  log = '';
  readonly child: ChildProcessWithoutNullStreams;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;

  constructor(...args: readonly string[]) {
    this.child = spawn(process.execPath, [START, ...args]);
    this.child.stdout.on('data', (data) => {
      this.out += data;
    });
    this.child.stderr.on('data', (data) => {
      this.log += data;
    });
    this.ended = once(this.child, 'close').then(([code]) => code);
    onTestFinished(async () => {
      this.child.kill('SIGKILL');
      await this.ended;
    });
  }

  /** Where it listens, as soon as it does. */
  async url(): Promise<string> {
    for (;;) {
      const [, url] = /listens at (ws:\S+)/.exec(this.out) ?? [];
      if (url) return url;
      await Promise.race([once(this.child.stdout, 'data'), this.failed()]);
    }
  }

  /** It has ended before it listened. */
  async failed(): Promise<never> {
    throw new Error(`It ended with ${await this.ended}: ${this.log}`);
  }

  get events(): unknown[] {
    const lines = this.log.split('\n').filter(Boolean);
    return lines.map((line) => Object(JSON.parse(line)).event);
  }
}

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

describe('the command line', { timeout: PATIENCE }, () => {
  test('is read as options of a server', () => {
    const args = [
      ...[
        'serve',
        '--port',
        '9000',
        '--host',
        '0.0.0.0',
        '--data',
        'chat',
        '--sdkappid',
        '1400000001',
      ],
      ...[
        '--secret-key-file',
        'key',
        '--origin',
        'https://a.example',
        '--origin',
        'https://b.example',
      ],
      ...['--public-url', 'https://chat.example', '--log-level', 'warn'],
    ];
    expect(readCommand(args)).toEqual({
      kind: 'serve',
      secretKeyFile: 'key',
      options: {
        port: 9000,
        host: '0.0.0.0',
        data: 'chat',
        sdkAppID: 1_400_000_001,
        origins: ['https://a.example', 'https://b.example'],
        publicURL: 'https://chat.example',
        logLevel: 'warn',
      },
    });
    expect(readCommand(['serve'])).toEqual({ kind: 'serve', options: {} });
    expect(readCommand(['serve', '--help'])).toEqual({ kind: 'help' });
    expect(readCommand(['-v'])).toEqual({ kind: 'version' });
  });

  test.each([
    [[], 'Say what to do.'],
    [['start'], 'no command “start”'],
    [['serve', 'more'], 'one argument too many'],
    [['serve', '--prt', '1'], '--prt'],
    [['serve', '--port'], 'port'],
    [['serve', '--port', 'high'], '--port needs a number'],
    [['serve', '--sdkappid', '-1'], 'sdkappid'],
    [['serve', '--log-level', 'loud'], 'debug, info, warn, error'],
  ])('%j is not understood, and it is said why', (args, reason) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(reason);
  });

  test('that is not understood ends with 2, and one that asks for help with 0', async () => {
    const wrong = new Started('serve', '--host', '0.0.0.0');
    const help = new Started('--help');
    expect([await wrong.ended, await help.ended]).toEqual([2, 0]);
    expect(wrong.log).toContain('--secret-key-file');
    expect(help.out).toContain('--origin');
  });
});
