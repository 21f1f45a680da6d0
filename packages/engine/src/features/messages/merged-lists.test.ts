import type { SimplifiedMessage } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../storage/memory-store.js';
import { TestWorld, text } from '../../testing/test-line.js';

/** A message within a merged one. */
function merged(payload: object, type = 'TIMTextElem'): SimplifiedMessage {
  const body: { type: string; payload: object }[] = [{ type, payload }];
  const said = { ID: '144-1-1', from: 'ann', time: 1, messageBody: body };
  // What it says is its sender's affair: the engine looks no further.
  return said as unknown as SimplifiedMessage;
}

const HELLO = merged({ text: 'hello' });

/** A merged message of so many layers. */
function layers(count: number): { messageList: SimplifiedMessage[] } {
  const messageList = count === 1 ? [HELLO] : [merged(layers(count - 1), 'TIMRelayElem')];
  return { messageList };
}

/** What becomes of a merged message that Ann sends. */
async function told(content: object, world = new TestWorld()): Promise<unknown> {
  const [ann] = await world.logins('ann', 'bob');
  const elements = [{ type: 'TIMRelayElem', content: { ...content } }];
  await ann.call('messages.send', { message: text('bob', '', { elements }) });
  const { messages } = await ann.call('messages.history', { conversationID: 'C2Cbob', limit: 1 });
  return messages[0]?.elements[0]?.content;
}

const TOO_DEEP = { messageList: [], layersOverLimit: true };

describe('the list of a merged message', () => {
  it('is for whoever has its key, and each has its own', async () => {
    const world = new TestWorld();
    const [ann, bob] = await world.logins('ann', 'bob');
    const { downloadKey, pbDownloadKey } = await ann.call('messages.keepMergedList', {
      messages: [HELLO],
    });
    expect(await bob.call('messages.mergedList', { downloadKey })).toEqual({ messages: [HELLO] });
    const other = await ann.call('messages.keepMergedList', { messages: [] });
    const keys = [downloadKey, pbDownloadKey, other.downloadKey, other.pbDownloadKey];
    expect(new Set(keys).size).toBe(4);
    expect(await bob.call('messages.mergedList', other)).toEqual({ messages: [] });
  });

  it('is not for who guesses, nor for who is not logged in', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    const { downloadKey, pbDownloadKey } = await ann.call('messages.keepMergedList', {
      messages: [HELLO],
    });
    for (const guess of ['', '1', pbDownloadKey, `${downloadKey}0`]) {
      expect(await ann.codeOf('messages.mergedList', { downloadKey: guess })).toBe(20026);
    }
    expect(await world.line().codeOf('messages.mergedList', { downloadKey })).toBe(2024);
  });

  it('is one that can be written down: no ring, and no depth that nobody could be told of', async () => {
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    const ring = merged({}, 'TIMRelayElem');
    const twice = ring.messageBody.concat(ring.messageBody);
    for (const { payload } of twice) Object.assign(payload, { messageList: [ring, ring] });
    for (const message of [ring, merged(layers(300), 'TIMRelayElem')]) {
      expect(await ann.codeOf('messages.keepMergedList', { messages: [message] })).toBe(20001);
    }
    expect(world.errors).toEqual([]);
  });

  it('is a list of messages, and nothing else', async () => {
    const [ann] = await new TestWorld().logins('ann');
    for (const messages of [undefined, {}, [1], [null], [{ messageBody: 'hello' }]]) {
      expect((await ann.request('messages.keepMergedList', { messages })).kind).toBe('failure');
    }
  });

  it('outlives the engine, where the store does', async () => {
    const store = createMemoryStore();
    const world = new TestWorld({ store });
    const [ann] = await world.logins('ann');
    const { downloadKey } = await ann.call('messages.keepMergedList', { messages: [HELLO] });
    const [bob] = await new TestWorld({ store }).logins('bob');
    expect(await bob.call('messages.mergedList', { downloadKey })).toEqual({ messages: [HELLO] });
  });
});

describe('messages that are merged within each other', () => {
  it('may go a hundred layers deep; of more only that is kept [OBJ-2.24]', async () => {
    expect(await told(layers(20))).toEqual(layers(20));
    const world = new TestWorld();
    const [ann] = await world.logins('ann');
    // Long ones travel with a key, and what is behind it counts.
    const inner = await ann.call('messages.keepMergedList', { messages: layers(80).messageList });
    const outer = (count: number): object =>
      count === 0 ? inner : { messageList: [merged(outer(count - 1), 'TIMRelayElem')] };
    expect(await told(outer(20), world)).toEqual(outer(20));
    expect(await told(outer(21), world)).toEqual(TOO_DEEP);
  });

  it('may name a list that there is not: nothing is behind it', async () => {
    const content = { downloadKey: 'no key', title: 'Us' };
    expect(await told(content)).toEqual(content);
  });
});
