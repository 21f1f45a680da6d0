import { EVENT, TYPES } from '@parlor/sdk';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createEngine } from '../create-engine.js';
import { internalsOf } from '../engine-internals.js';
import { serve } from '../server/serve.js';
import { ready } from '../testing/create-world.js';
import { next } from '../testing/events.js';
import { FakeSharedWorker } from '../testing/fake-shared-worker.js';
import { serveApplications } from './serve-applications.js';

const SDKAppID = 1740000002;

/** A tab of its own: what a module remembers, it remembers for itself. */
async function openTab(proxyServer?: string) {
  vi.resetModules();
  const { default: TencentCloudChat, engineOf, genTestUserSig } = await import('../tencent.js');
  const engine = engineOf({ SDKAppID, proxyServer });
  const chat = TencentCloudChat.create({ SDKAppID, ...(proxyServer ? { proxyServer } : {}) });
  if (!chat) throw new Error('create() gave nothing.');
  onTestFinished(async () => {
    await chat.destroy().catch(() => undefined);
    await engine.close();
  });
  const enter = async (userID: string) => {
    await chat.login({ userID, userSig: genTestUserSig({ SDKAppID, userID }) });
    await ready(chat);
    return chat;
  };
  return { engine, chat, enter };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** One writes, the other hears it. */
async function meet(one: Tab, other: Tab): Promise<void> {
  const bob = await other.enter('bob');
  const alice = await one.enter('alice');
  const heard = next(bob, EVENT.MESSAGE_RECEIVED);
  const message = { to: 'bob', conversationType: TYPES.CONV_C2C, payload: { text: 'Hello' } };
  await alice.sendMessage(alice.createTextMessage(message));
  expect((await heard).data).toMatchObject([{ from: 'alice', payload: { text: 'Hello' } }]);
}

/** A browser with SharedWorkers; tells which files were asked for. */
function withWorkers(): URL[] {
  const scope = new EventTarget();
  const files: URL[] = [];
  const ends: (() => unknown)[] = [];
  // Asked for first, done last: after the tabs have gone.
  onTestFinished(async () => {
    for (const end of ends) await end();
  });
  serveApplications((sdkAppID) => {
    const engine = createEngine({ sdkAppID });
    ends.push(() => engine.close());
    return internalsOf(engine).switchboard();
  }, scope);
  class SharedWorker extends FakeSharedWorker {
    constructor(file: URL) {
      super(scope);
      files.push(file);
      ends.push(() => this.close());
    }
  }
  vi.stubGlobal('SharedWorker', SharedWorker);
  return files;
}

afterEach(() => void vi.unstubAllGlobals());

describe('where the engine of a dropped-in app runs', () => {
  test('in the package’s own SharedWorker, where there are such: tabs meet', async () => {
    const files = withWorkers();
    const [one, other] = [await openTab(), await openTab()];
    await meet(one, other);
    expect([one, other].map(({ engine }) => engine.transport)).toEqual([
      'shared-worker',
      'shared-worker',
    ]);
    expect(files).toHaveLength(2);
    expect(new Set(files.map(String)).size).toBe(1);
  });

  test('in the page, and says so, where the SharedWorker cannot be loaded', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal(
      'SharedWorker',
      class {
        constructor() {
          throw new Error('Not allowed here.');
        }
      },
    );
    const tab = await openTab();
    await tab.enter('alice');
    expect(tab.engine.transport).toBe('in-page');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('SharedWorker of Parlor’s engine cannot be used. Not allowed here.'),
    );
  });

  test('in the page, without a word, where there is no browser', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const tab = await openTab();
    await tab.enter('alice');
    expect(tab.engine.transport).toBe('in-page');
    expect(warn).not.toHaveBeenCalled();
  });

  test('on the server that proxyServer names: tabs meet', async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    const server = await serve({ port: 0, sdkAppID: SDKAppID, log: () => {} });
    onTestFinished(() => server.close());
    const [one, other] = [await openTab(server.url), await openTab(server.url)];
    await meet(one, other);
    expect(one.engine.transport).toBe('web-socket');
  });

  test('nowhere, when proxyServer is no address of a WebSocket: create() says what one looks like', async () => {
    await expect(openTab('https://chat.example')).rejects.toThrow('wss://chat.example');
  });
});
