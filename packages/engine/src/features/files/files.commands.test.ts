import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import type { Store } from '../../storage/store.js';
import type { Table } from '../../storage/table.js';
import { TestHost } from '../../testing/test-host.js';
import { type TestLine, TestWorld, text } from '../../testing/test-line.js';
import { toBase64 } from '../../user-sig/base64.js';
import { fileChunks, files, uploads } from './files.records.js';

const HELLO = new TextEncoder().encode('hello, world');
const NAME = /^https:\/\/files\.parlor\.invalid\/[0-9a-f]{32}\.txt$/;

const described = (size: number) => ({ name: 'notes.txt', type: 'text/plain', size });

/** Sends a file whole; where it is. */
async function send(line: TestLine, bytes = HELLO): Promise<string> {
  const { fileID } = await line.call('files.begin', described(bytes.length));
  await line.call('files.put', { fileID, offset: 0, data: toBase64(bytes) });
  return (await line.call('files.end', { fileID })).url;
}

/** A message that names a file. */
function fileMessage(to: string, url: string) {
  const content = { uuid: 'u', url, fileName: 'notes.txt', fileSize: 12, downloadFlag: 2 };
  return text(to, '', { elements: [{ type: 'TIMFileElem', content }] });
}

/** What somebody is told of where the files are in a conversation. */
async function urlsIn(line: TestLine, conversationID: string): Promise<unknown[]> {
  const { messages } = await line.call('messages.history', { conversationID, limit: 9 });
  return messages.map(({ elements }) => elements[0]?.content['url']);
}

/** A store that outlives its engine. */
function durable(): Store {
  const store = createMemoryStore();
  return {
    get: (...asked) => store.get(...asked),
    range: (...asked) => store.range(...asked),
    batch: (writes) => store.batch(writes),
    close: async () => {},
  };
}

async function world(options: ConstructorParameters<typeof TestWorld>[0] = {}) {
  const store = durable();
  const host = new TestHost();
  const made = new TestWorld({ store, files: host, ...options });
  const [ann, bob] = await made.logins('ann', 'bob');
  return { world: made, store, host, ann, bob };
}

describe('a file that is sent to the engine', () => {
  it('is kept in pieces, and whoever is told of it gets a URL that works', async () => {
    const { ann, bob, host } = await world();
    const { fileID } = await ann.call('files.begin', described(HELLO.length));
    for (const [offset, end] of [
      [0, 5],
      [5, 12],
    ] as const) {
      const data = toBase64(HELLO.subarray(offset, end));
      expect(await ann.call('files.put', { fileID, offset, data })).toEqual({ received: end });
    }
    const { url } = await ann.call('files.end', { fileID });
    expect(url).toBe('blob:one/1');
    await ann.call('messages.send', { message: fileMessage('bob', url) });
    expect(bob.pushes).toMatchObject([
      { type: 'messages.new', messages: [{ elements: [{ content: { url } }] }] },
    ]);
    expect(host.bytes).toEqual([HELLO]);
    expect(host.asked).toEqual([{ fileID, ...described(12) }]);
  });

  it('is told of by the same URL wherever a message shows up, and asked for once', async () => {
    const { ann, bob, host } = await world();
    const url = await send(ann);
    await ann.call('messages.send', { message: fileMessage('bob', url) });
    const { conversations } = await bob.call('conversations.list', { cursor: '', limit: 9 });
    expect(conversations[0]?.lastMessage?.elements[0]?.content['url']).toBe(url);
    expect(await urlsIn(bob, 'C2Cann')).toEqual([url]);
    const hop = { conversationID: 'C2Cbob', towards: 'older', limit: 9 } as const;
    const { messages } = await ann.call('messages.hopByTime', hop);
    expect(messages[0]?.elements[0]?.content['url']).toBe(url);
    expect(host.asked).toHaveLength(1);
  });

  it('is stored by its name, and has a new URL when the engine was started anew', async () => {
    const first = await world();
    const url = await send(first.ann);
    await first.ann.call('messages.send', { message: fileMessage('bob', url) });
    await first.world.backend.close();
    expect(first.host.isClosed).toBe(true);
    const host = new TestHost('blob:two/');
    const second = await world({ store: first.store, files: host });
    expect(await urlsIn(second.bob, 'C2Cann')).toEqual(['blob:two/1']);
    expect(host.bytes).toEqual([HELLO]);
    // What was said with a URL of before is what it was: it leads nowhere.
    await second.ann.call('messages.send', { message: fileMessage('bob', url) });
    expect(await urlsIn(second.bob, 'C2Cann')).toEqual(['blob:two/1', url]);
  });

  it('is passed on by the URL that somebody was told, and stored by its name', async () => {
    const { ann, bob, store, host } = await world();
    const url = await send(ann);
    await bob.call('messages.send', { message: fileMessage('ann', url) });
    await bob.call('messages.send', { message: fileMessage('bob', url) });
    const again = await world({ store, files: new TestHost('blob:two/') });
    expect(await urlsIn(again.ann, 'C2Cbob')).toEqual(['blob:two/1']);
    expect(host.asked).toHaveLength(1);
  });

  it('has its name for a URL where files cannot be made available, and where that fails', async () => {
    const failing = { urlFor: () => Promise.reject(new Error('The disk is full.')), close() {} };
    const nowhere = { urlFor: async () => undefined, close() {} };
    for (const files of [failing, nowhere]) {
      const { ann, bob } = await world({ files });
      const url = await send(ann);
      expect(url).toMatch(NAME);
      await ann.call('messages.send', { message: fileMessage('bob', url) });
      expect(await urlsIn(bob, 'C2Cann')).toEqual([url]);
    }
  });

  it('has its name for a URL as long as it cannot be looked up: what is stored is told all the same', async () => {
    const { ann, store } = await world({ files: { urlFor: async () => undefined, close() {} } });
    const name = await send(ann);
    let isBroken = true;
    const shaky: Store = {
      ...store,
      get: (table, key) =>
        isBroken && table.name === files.name
          ? Promise.reject(new Error('The disk is away.'))
          : store.get(table, key),
    };
    const host = new TestHost('blob:two/');
    const made = new TestWorld({ store: shaky, files: host });
    const [sender, bob] = await made.logins('cho', 'bob');
    await sender.call('messages.send', { message: fileMessage('bob', name) });
    expect(bob.pushes).toMatchObject([{ messages: [{ elements: [{ content: { url: name } }] }] }]);
    isBroken = false;
    expect(await urlsIn(bob, 'C2Ccho')).toEqual(['blob:two/1']);
  });

  it('leaves alone what people say, be it the name of a file', async () => {
    const { ann, bob } = await world({ files: { urlFor: async () => undefined, close() {} } });
    const name = await send(ann);
    const told = await world();
    await told.ann.call('messages.send', { message: text('bob', name) });
    const { messages } = await told.bob.call('messages.history', {
      conversationID: 'C2Cann',
      limit: 9,
    });
    expect(messages[0]?.elements[0]?.content).toEqual({ text: name });
    expect(await urlsIn(bob, 'C2Cann')).toEqual([]);
  });

  it('may be unknown to the engine: its name is passed on as it is', async () => {
    const { ann, bob, host } = await world();
    const { url } = await ann.call('files.permit', described(5));
    expect(url).toMatch(NAME);
    await ann.call('messages.send', { message: fileMessage('bob', url) });
    expect(await urlsIn(bob, 'C2Cann')).toEqual([url]);
    expect(host.asked).toEqual([]);
  });
});

describe('a file that is sent in pieces', () => {
  it('takes a piece twice when its answer was lost, and no gap', async () => {
    const { ann, host } = await world();
    const { fileID } = await ann.call('files.begin', described(12));
    const piece = (offset: number, end: number) => ({
      fileID,
      offset,
      data: toBase64(HELLO.subarray(offset, end)),
    });
    await ann.call('files.put', piece(0, 5));
    expect(await ann.call('files.put', piece(0, 5))).toEqual({ received: 5 });
    expect(await ann.codeOf('files.put', piece(6, 12))).toBe(20001);
    expect(await ann.codeOf('files.put', piece(4, 12))).toBe(20001);
    await ann.call('files.put', piece(5, 12));
    const { url } = await ann.call('files.end', { fileID });
    expect(await ann.call('files.end', { fileID })).toEqual({ url });
    expect(host.bytes).toEqual([HELLO]);
  });

  it('is refused when it is too large, or more than it said, or not all there', async () => {
    const { ann } = await world();
    expect(await ann.codeOf('files.begin', described(100 * 1024 * 1024 + 1))).toBe(20001);
    const { fileID } = await ann.call('files.begin', described(5));
    const data = toBase64(HELLO);
    expect(await ann.codeOf('files.put', { fileID, offset: 0, data })).toBe(20001);
    expect(await ann.codeOf('files.end', { fileID })).toBe(20001);
  });

  it.each([
    ['is empty', ''],
    ['is no base64', 'h€llo!!!'],
    ['is cut off', 'aGVsbG8'],
    ['is more than 256 KiB', 'A'.repeat(349_532)],
    ['is no text', 5],
  ])('is refused when a piece %s', async (_why, data) => {
    const { ann } = await world();
    const { fileID } = await ann.call('files.begin', described(1_000_000));
    const frame = await ann.request('files.put', { fileID, offset: 0, data });
    expect(frame).toMatchObject({ kind: 'failure', error: { code: 20001 } });
  });

  it('belongs to whoever began it', async () => {
    const { ann, bob } = await world();
    const { fileID } = await ann.call('files.begin', described(12));
    const put = { fileID, offset: 0, data: toBase64(HELLO) };
    expect(await bob.codeOf('files.put', put)).toBe(20001);
    await bob.call('files.cancel', { fileID });
    await ann.call('files.put', put);
    expect(await bob.codeOf('files.end', { fileID })).toBe(20001);
    await ann.call('files.end', { fileID });
    expect(await bob.codeOf('files.end', { fileID })).toBe(20001);
  });

  it('is not begun more than 20 times at once', async () => {
    const { ann, bob } = await world();
    for (let begun = 0; begun < 20; begun += 1) await ann.call('files.begin', described(1));
    expect(await ann.codeOf('files.begin', described(1))).toBe(20001);
    expect(await bob.codeOf('files.begin', described(1))).toBeUndefined();
  });
});

describe('a file that is never sent to its end', () => {
  async function begun() {
    const made = await world();
    const { fileID } = await made.ann.call('files.begin', described(12));
    await made.ann.call('files.put', { fileID, offset: 0, data: toBase64(HELLO.subarray(0, 5)) });
    const countOf = async (table: Table<unknown>) => (await made.store.range(table, {})).length;
    const left = () => Promise.all([uploads, fileChunks, files].map(countOf));
    return { ...made, fileID, left };
  }

  it('is forgotten when it is cancelled', async () => {
    const { ann, fileID, left } = await begun();
    expect(await left()).toEqual([1, 1, 0]);
    await ann.call('files.cancel', { fileID });
    expect(await left()).toEqual([0, 0, 0]);
  });

  it('is forgotten when its sender logs out, is kicked, or does not come back', async () => {
    const ends: ((made: Awaited<ReturnType<typeof begun>>) => unknown)[] = [
      ({ ann }) => ann.call('session.logout', {}),
      ({ world: made }) => made.kick('ann', 'REST_API_Kick'),
      ({ world: made, ann }) => {
        ann.hangUp();
        return made.clock.advance(31_000);
      },
    ];
    for (const end of ends) {
      const made = await begun();
      await end(made);
      // Whatever was begun by then has ended.
      await made.bob.call('session.heartbeat', {});
      expect(await made.left()).toEqual([0, 0, 0]);
    }
  });

  it('is not forgotten, nor in the way, when somebody else has the number of its sender’s instance', async () => {
    const { world: made, ann, bob, fileID } = await begun();
    for (let file = 1; file < 20; file += 1) await ann.call('files.begin', described(1));
    await bob.call('session.logout', {});
    const eve = made.line();
    const { instanceID } = ann;
    await eve.call('session.resume', { userID: 'eve', userSig: made.sign('eve'), instanceID });
    expect(await eve.codeOf('files.begin', described(1))).toBeUndefined();
    await eve.call('session.logout', {});
    const data = toBase64(HELLO.subarray(5));
    expect(await ann.call('files.put', { fileID, offset: 5, data })).toEqual({ received: 12 });
  });

  it('does not keep its sender from beginning others for ever', async () => {
    const { world: made, ann } = await world();
    for (let begun = 0; begun < 20; begun += 1) await ann.call('files.begin', described(1));
    await made.clock.advance(601_000);
    expect(await ann.codeOf('files.begin', described(1))).toBeUndefined();
  });

  it('goes on at a new engine, whoever has come to that meanwhile', async () => {
    const first = await world();
    const { fileID } = await first.ann.call('files.begin', described(HELLO.length));
    await first.world.backend.close();
    const made = new TestWorld({ store: first.store });
    await made.clock.advance(1_000);
    const bob = await made.login('bob');
    await bob.call('session.logout', {});
    const ann = made.line();
    const { instanceID } = first.ann;
    await ann.call('session.resume', { userID: 'ann', userSig: made.sign('ann'), instanceID });
    await ann.call('files.put', { fileID, offset: 0, data: toBase64(HELLO) });
    expect(await ann.codeOf('files.end', { fileID })).toBeUndefined();
  });

  it('is forgotten when it has stood still for ten minutes and somebody begins another', async () => {
    const { world: made, bob, left } = await begun();
    await made.clock.advance(601_000);
    await bob.call('files.begin', described(1));
    expect(await left()).toEqual([1, 0, 0]);
  });
});
