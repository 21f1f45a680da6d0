import type { UploadPluginClass } from '@parlor/sdk';
import { describe, expect, test, vi } from 'vitest';
import { createEngine } from '../create-engine.js';
import { logIn } from '../testing/create-world.js';

/** Sends a file by a plugin that does not do what it should. */
async function sendBy(uploadFile: (...given: never[]) => unknown): Promise<unknown> {
  const engine = createEngine({ listEventInterval: 0 });
  const chat = engine.createClient();
  class Plugin {
    readonly uploadFile = uploadFile;
  }
  const Registered: unknown = Plugin;
  chat.registerPlugin({ 'tim-upload-plugin': Registered as UploadPluginClass });
  await logIn(engine, chat, 'alice');
  const file = new File(['content'], 'notes.pdf');
  const message = chat.createFileMessage({
    to: 'alice',
    conversationType: 'C2C',
    payload: { file },
  });
  const failure = await chat.sendMessage(message).catch((error: unknown) => error);
  await engine.close();
  return failure;
}

describe('a plugin that does not keep to its contract', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('It is broken.');
      },
    ],
    [
      'calls back with an error alone',
      (_options: never, callback: (e: Error) => void) => callback(new Error('No.')),
    ],
    ['calls back with nothing', (_options: never, callback: () => void) => callback()],
    [
      'calls back without data',
      (_options: never, callback: (e: null, r: object) => void) =>
        callback(null, { statusCode: 200 }),
    ],
  ])('fails the message when it %s', async (_why, uploadFile) => {
    expect(await sendBy(uploadFile)).toMatchObject({ code: 2400 });
  });
});

test('a file that has arrived when somebody else is logged in is not sent in their name', async () => {
  const engine = createEngine({ listEventInterval: 0 });
  const chat = engine.createClient();
  let arrive: (() => void) | undefined;
  class Plugin {
    uploadFile(_options: unknown, callback: (error: null, result: object) => void) {
      arrive = () =>
        callback(null, { statusCode: 200, data: { location: 'https://files.example/notes.pdf' } });
    }
  }
  const Registered: unknown = Plugin;
  chat.registerPlugin({ 'tim-upload-plugin': Registered as UploadPluginClass });
  const carol = engine.createClient();
  await logIn(engine, carol, 'carol');
  await logIn(engine, chat, 'alice');
  const file = new File(['content'], 'notes.pdf');
  const message = chat.createFileMessage({
    to: 'carol',
    conversationType: 'C2C',
    payload: { file },
  });
  const sent = chat.sendMessage(message).catch((error: unknown) => error);
  await vi.waitUntil(() => arrive);
  await chat.logout();
  await logIn(engine, chat, 'bob');
  arrive?.();
  expect(await sent).toMatchObject({ code: 2024 });
  const { data } = await carol.getMessageList({ conversationID: 'C2Cbob' });
  expect(data.messageList).toEqual([]);
  await engine.close();
});
