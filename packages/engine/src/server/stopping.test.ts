import { EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { record } from '../testing/events.js';
import { text } from '../testing/small-talk.js';
import { RawClient } from './testing/raw-client.js';
import { serverWorld, temporaryFolder } from './testing/server-world.js';

/** What a client says by the wire protocol. */
function message(to: string, random: number) {
  return {
    conversationType: 'C2C',
    to,
    clientTime: 1_700_000_000,
    clientSequence: random,
    random,
    priority: 'Normal',
    elements: [{ type: 'TIMTextElem', content: { text: `text ${random}` } }],
    cloudCustomData: '',
    atUserList: [],
    needReadReceipt: false,
    isSupportExtension: false,
    onlineUserOnly: false,
    excludedFromUnreadCount: false,
    excludedFromLastMessage: false,
  };
}

describe('a server that stops', () => {
  test('answers what it has heard, keeps it, and tells everybody that it goes away', async () => {
    const data = await temporaryFolder();
    const { server, join } = await serverWorld({ data });
    await join('ben');
    const ann = await RawClient.greeted(server.url);
    await ann.ask('session.login', { userID: 'ann', userSig: server.signUserSig('ann') });
    const before = ann.frames.length;
    const first = ann.ask('messages.send', { message: message('ben', 1) });
    for (let random = 2; random <= 100; random += 1) {
      void ann.ask('messages.send', { message: message('ben', random) });
    }
    await first;
    const closing = server.close();
    expect(server.health().status).toBe('stopping');
    expect(await ann.closed).toEqual({ code: 1001, reason: 'The server stops.' });
    await closing;
    await server.closed;
    const answers = ann.frames.slice(before).filter(({ kind }) => kind === 'reply');
    expect(answers.length).toBeGreaterThan(0);
    const again = await serverWorld({ data });
    const ben = await again.join('ben');
    const { data: history } = await ben.getMessageList({ conversationID: 'C2Cann' });
    const newest = Math.max(...history.messageList.map(({ random }) => random));
    expect(newest).toBe(answers.length);
  });

  test('takes nobody more', async () => {
    const { server } = await serverWorld();
    await server.close();
    expect((await new RawClient(server.url).closed).code).toBe(1006);
    await expect(fetch(`${server.publicURL}/health`)).rejects.toThrow();
    await expect(server.close()).resolves.toBeUndefined();
  });

  test('does not wait for what never ends', async () => {
    const limits = { stopWithin: 20 };
    const languageService = { translate: () => new Promise<never>(() => {}) };
    const { server } = await serverWorld({ limits, languageService });
    const ann = await RawClient.greeted(server.url);
    await ann.ask('session.login', { userID: 'ann', userSig: server.signUserSig('ann') });
    const request = { texts: ['hello'], sourceLanguage: 'en', targetLanguage: 'de' };
    void ann.ask('language.translate', request);
    await ann.ask('groups.list', {});
    await server.close();
    expect((await ann.closed).code).toBe(1001);
    // To the translation there is no answer of any kind.
    const answered = ann.frames.flatMap((frame) => ('id' in frame ? [frame.id] : []));
    expect(answered).toEqual([1, 3]);
  });

  test('is called again by its clients until one is there, and they go on', async () => {
    const data = await temporaryFolder();
    const { server, join } = await serverWorld({ data });
    const ben = await join('ben');
    const ann = await join('ann');
    const states = record(ann, EVENT.NET_STATE_CHANGE);
    await server.close();
    const sending = ann.sendMessage(text(ann, 'ben', 'after the break'));
    const again = await serverWorld({ data, port: server.port });
    await expect(sending).resolves.toMatchObject({ data: { message: { status: 'success' } } });
    expect(states.map(({ state }) => state)).toEqual(['connecting', 'disconnected', 'connected']);
    expect(again.server.health().sessions).toBeGreaterThan(0);
    expect(ben.isReady()).toBe(true);
  });
});
