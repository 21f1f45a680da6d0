import {
  type ChatSDK,
  EVENT,
  type FileMessage,
  type ImageMessage,
  type Message,
} from '@parlor/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FileAccess } from './client/file-access.js';
import { SimulatedClock } from './core/simulated-clock.js';
import type { Engine } from './engine.js';
import { internalsOf } from './engine-internals.js';
import { createPageFiles } from './host/page-files.js';
import { createWorld, logIn, TRANSPORTS, type WorldOptions } from './testing/create-world.js';
import { settled } from './testing/events.js';
import { toBase64 } from './user-sig/base64.js';

const TO_BOB = { to: 'bob', conversationType: 'C2C' } as const;

/** More than two pieces of a file. */
const LARGE = Uint8Array.from({ length: 600_000 }, (_, place) => place % 251);

const pdf = (bytes: BlobPart = 'content', type = 'application/pdf') =>
  new File([bytes], 'notes.pdf', { type });

async function inhabited(options: WorldOptions = {}) {
  const world = await createWorld(['alice', 'bob', 'carol'], options);
  const { alice, bob, carol } = world.people;
  const arrived: Message[] = [];
  for (const chat of [bob, carol]) {
    chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => void arrived.push(...data));
  }
  return { world, alice, bob, carol, arrived };
}

function makeFile(chat: ChatSDK, file: File, onProgress?: (percent: number) => void): FileMessage {
  return chat.createFileMessage({
    ...TO_BOB,
    payload: { file },
    ...(onProgress ? { onProgress } : {}),
  });
}

/** Compared as one: an assertion looks at each byte, and takes its time. */
async function isLargeAt(url: string | undefined): Promise<boolean> {
  const bytes = new Uint8Array(await (await fetch(url ?? '')).arrayBuffer());
  return toBase64(bytes) === toBase64(LARGE);
}

/** Lets time go on until something is settled; a file is read in turns of the event loop, by no clock. */
async function inTime<Result>(clock: SimulatedClock, work: Promise<Result>): Promise<Result> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  work.then(settle, settle);
  while (!isSettled) {
    await clock.advance(100);
    await new Promise((resolve) => void setImmediate(resolve));
  }
  return work;
}

const fileUrlOf = (message: Message | undefined) =>
  message?.type === 'TIMFileElem' ? message.payload.fileUrl : undefined;

afterEach(() => void vi.unstubAllGlobals());

describe.each(TRANSPORTS)('a file without a plugin, %s', (transport) => {
  test('arrives byte by byte, at a URL that works for both', async () => {
    const { world, alice, bob, arrived } = await inhabited({ transport });
    const message = makeFile(alice, pdf(LARGE));
    await alice.sendMessage(message);
    await settled(bob);
    for (const one of [message, arrived[0]]) {
      expect(fileUrlOf(one)).toMatch(/^blob:/);
      expect(await isLargeAt(fileUrlOf(one))).toBe(true);
    }
    await world.close();
  });

  test('tells how far it is, up to the end', async () => {
    const { world, alice } = await inhabited({ transport });
    const told: number[] = [];
    await alice.sendMessage(makeFile(alice, pdf(LARGE), (percent) => void told.push(percent)));
    expect(told).toHaveLength(3);
    expect(told).toEqual(told.toSorted());
    expect(told.at(-1)).toBe(1);
    await world.close();
  });

  test('is passed on without being sent again, and is where it was', async () => {
    const { world, alice, bob, carol, arrived } = await inhabited({ transport });
    await alice.sendMessage(makeFile(alice, pdf(LARGE)));
    await settled(bob);
    const [first] = arrived;
    if (first?.type !== 'TIMFileElem') throw new Error('It has not arrived.');
    const forward = { to: 'carol', conversationType: 'C2C', payload: first } as const;
    await bob.sendMessage(bob.createForwardMessage(forward));
    await settled(carol);
    expect(fileUrlOf(arrived[1])).toBe(fileUrlOf(first));
    await world.close();
  });
});

describe('a file without a plugin', () => {
  /** Somebody whose line is cut once, when the first piece has arrived. */
  async function withBrokenLine(whenCut: (engine: Engine) => void) {
    const clock = new SimulatedClock();
    const made = await inhabited({ clock });
    let isCut = false;
    const message = makeFile(made.alice, pdf(LARGE), () => {
      if (isCut) return;
      isCut = true;
      made.world.engine.network().set({ isOnline: false });
      whenCut(made.world.engine);
    });
    return { ...made, clock, message };
  }

  test('goes on when its line was broken and is back', async () => {
    const { world, clock, alice, bob, arrived, message } = await withBrokenLine((engine) =>
      engine.network().set({ isOnline: true }),
    );
    await inTime(clock, alice.sendMessage(message));
    await settled(bob);
    expect(await isLargeAt(fileUrlOf(arrived[0]))).toBe(true);
    await world.close();
  });

  test('fails with 2400 when its line does not come back, and can be sent again', async () => {
    const { world, clock, alice, bob, arrived, message } = await withBrokenLine(() => undefined);
    const refused = expect(alice.sendMessage(message)).rejects.toMatchObject({ code: 2400 });
    await inTime(clock, refused);
    expect(message.status).toBe('fail');
    world.engine.network().set({ isOnline: true });
    await inTime(clock, alice.resendMessage(message));
    await settled(bob);
    expect(await isLargeAt(fileUrlOf(arrived[0]))).toBe(true);
    await world.close();
  });

  test('is refused as by the SDK where the engine takes none', async () => {
    const { world, alice } = await inhabited({ takesFiles: false });
    await expect(alice.sendMessage(makeFile(alice, pdf()))).rejects.toMatchObject({ code: 2040 });
    await world.close();
  });

  test('keeps its type only where a browser cannot run what is in it', async () => {
    const { world, alice, bob, arrived } = await inhabited();
    const types = ['text/html', 'image/svg+xml', 'application/pdf', 'text/plain', 'video/mp4'];
    for (const type of types) await alice.sendMessage(makeFile(alice, pdf('<p>', type)));
    await settled(bob);
    const kept = [];
    for (const message of arrived)
      kept.push((await (await fetch(fileUrlOf(message) ?? '')).blob()).type);
    const bytes = 'application/octet-stream';
    expect(kept).toEqual([bytes, bytes, bytes, 'text/plain', 'video/mp4']);
    await world.close();
  });

  test('is revoked with the engine', async () => {
    const { world, alice } = await inhabited();
    const message = makeFile(alice, pdf());
    await alice.sendMessage(message);
    await world.close();
    await expect(fetch(message.payload.fileUrl)).rejects.toThrow();
  });
});

describe('a picture without a plugin', () => {
  const send = async (chat: ChatSDK): Promise<ImageMessage> => {
    const file = new File(['content'], 'cat.png', { type: 'image/png' });
    const message = chat.createImageMessage({ ...TO_BOB, payload: { file } });
    await chat.sendMessage(message);
    return message;
  };

  test('is measured by the browser, and has one URL for all of its sizes', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ width: 2_000, height: 1_000, close() {} }));
    const { world, alice, bob, arrived } = await inhabited();
    const sent = await send(alice);
    await settled(bob);
    const url = sent.payload.imageInfoArray[0]?.imageUrl;
    expect(url).toMatch(/^blob:/);
    for (const one of [sent, arrived[0]]) {
      expect(one?.payload).toMatchObject({
        imageFormat: 3,
        imageInfoArray: [
          { type: 0, size: 7, width: 2_000, height: 1_000, imageUrl: url },
          { type: 1, size: 0, width: 396, height: 198, imageUrl: url },
          { type: 2, size: 0, width: 1_440, height: 720, imageUrl: url },
        ],
      });
    }
    expect(arrived[0]?.payload).toMatchObject({ imageInfoArray: [{ url }, { url }, { url }] });
    await world.close();
  });

  test.each([
    ['there is nothing to measure it by', undefined],
    ['it cannot be read', () => Promise.reject(new Error('It is broken.'))],
  ])('is 0 by 0 when %s', async (_why, createImageBitmap) => {
    vi.stubGlobal('createImageBitmap', createImageBitmap);
    const { world, alice } = await inhabited();
    const { payload } = await send(alice);
    expect(payload.imageInfoArray[0]).toMatchObject({ width: 0, height: 0, size: 7 });
    await world.close();
  });

  test('is 0 by 0 when the browser takes more than five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('createImageBitmap', () => new Promise(() => {}));
    const { measurePicture } = await import('./host/measure-picture.js');
    const measuring = measurePicture(new Blob(['content']));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await measuring).toEqual({ width: 0, height: 0 });
    vi.useRealTimers();
  });
});

describe('a video without a plugin', () => {
  const film = () => new File(['content'], 'cat.mp4', { type: 'video/mp4' });

  /** Alice on a page that makes covers, or does not. */
  async function send(coverOf: FileAccess['coverOf']) {
    const { world, bob, arrived } = await inhabited();
    const files = { ...createPageFiles(), coverOf };
    const dora = internalsOf(world.engine).createClient({ files });
    await logIn(world.engine, dora, 'dora');
    const message = dora.createVideoMessage({ ...TO_BOB, payload: { file: film() } });
    await dora.sendMessage(message);
    await settled(bob);
    return { world, message, arrived: arrived[0] };
  }

  test('has a cover where the page can make one, under both of its names', async () => {
    const cover = new File(['picture'], 'cover.jpg', { type: 'image/jpeg' });
    const { world, message, arrived } = await send(async () => ({
      file: cover,
      width: 320,
      height: 180,
    }));
    const url = message.payload.thumbUrl;
    expect(await (await fetch(url)).text()).toBe('picture');
    for (const one of [message, arrived]) {
      expect(one?.payload).toMatchObject({
        videoSize: 7,
        thumbUrl: url,
        snapshotUrl: url,
        remoteThumbUrl: url,
        remoteSnapshotUrl: url,
        thumbWidth: 320,
        snapshotHeight: 180,
        thumbSize: 7,
      });
    }
    await world.close();
  });

  test('has none where the page cannot', async () => {
    const { world, message, arrived } = await send(createPageFiles().coverOf);
    for (const one of [message, arrived]) {
      expect(one?.payload).toMatchObject({ thumbUrl: '', thumbWidth: 200, thumbHeight: 200 });
    }
    await world.close();
  });
});
