import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { describe, expect, test } from 'vitest';
import { createPostOffice } from '../../testing/outbox-people.js';
import { makeHostile, textsOf } from '../../testing/world.js';

/** A client whose first answers are these: a code, or none when the message is accepted and nobody hears of it. */
function refusing(...answers: readonly (number | 'unheard')[]) {
  const left = [...answers];
  const sent: string[] = [];
  const change = (client: ChatSDK) => {
    const send =
      (name: 'sendMessage' | 'resendMessage'): ChatSDK['sendMessage'] =>
      async (message, options) => {
        sent.push(`${name === 'sendMessage' ? 'sent' : 'sent again'} ${textsOf([message])}`);
        const answer = left.shift();
        if (typeof answer === 'number') throw new ChatError({ code: answer });
        const accepted = await client[name](message, options);
        if (answer === 'unheard') throw new ChatError({ code: 2801 });
        return accepted;
      };
    return makeHostile(client, {
      sendMessage: send('sendMessage'),
      resendMessage: send('resendMessage'),
    }).sdk;
  };
  return { change, sent };
}

describe('without a line', () => {
  test('a message waits and does not fail, and goes out when the line is back', async () => {
    const { engine, page, pass, history } = createPostOffice();
    const ann = await page();
    engine.network().set({ isOnline: false });
    await pass();
    const outcomes = ['one', 'two'].map((text) => ann.say(text));
    await pass(3_600_000);
    expect(ann.shown()).toEqual(['one: waiting', 'two: waiting']);
    engine.network().set({ isOnline: true });
    await pass(60_000);
    expect(await Promise.all(outcomes)).toEqual([0, 0]);
    expect(ann.shown()).toEqual(['one', 'two']);
    expect(textsOf(await history())).toEqual(['one', 'two']);
  });

  test('an SDK that does not look for a new one by itself is made to', async () => {
    const { page, pass, history } = createPostOffice();
    let emit: ReturnType<typeof makeHostile>['emit'] = () => {};
    const ann = await page('ann', {
      change: (client) => {
        const hostile = makeHostile(client);
        emit = hostile.emit;
        return hostile.sdk;
      },
    });
    // The line is there, and nobody says so.
    emit(EVENT.NET_STATE_CHANGE, { name: EVENT.NET_STATE_CHANGE, data: { state: 'disconnected' } });
    const outcome = ann.say('hello');
    await pass();
    expect(ann.shown()).toEqual(['hello: waiting']);
    await pass(5_000);
    expect(await outcome).toBe(0);
    expect(textsOf(await history())).toEqual(['hello']);
  });
});

describe('a failure', () => {
  test('that may be over later is tried again by itself, each time after a longer pause', async () => {
    const { page, pass, history } = createPostOffice();
    const { change, sent } = refusing(60008, 60008, 60008);
    const ann = await page('ann', { change });
    const outcome = ann.say('hello');
    await pass();
    expect(ann.messages()).toMatchObject([
      { status: 'unSend', sendState: 'waiting', isSending: true, sendError: { code: 60008 } },
    ]);
    const counts = [];
    for (const pause of [999, 1, 1_999, 1, 3_999, 1]) {
      await pass(pause);
      counts.push(sent.length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    expect(await outcome).toBe(0);
    expect(sent).toEqual(['sent hello', ...Array(3).fill('sent again hello')]);
    expect(ann.shown()).toEqual(['hello']);
    expect(textsOf(await history())).toEqual(['hello']);
  });

  test('that does not end is given up after six tries, with the reason, and the next one is sent', async () => {
    const { page, pass, history } = createPostOffice();
    const { change, sent } = refusing(...Array(6).fill(60008));
    const ann = await page('ann', { change });
    const outcomes = [ann.say('stuck'), ann.say('next')];
    await pass(300_000);
    expect(await Promise.all(outcomes)).toEqual([60008, 0]);
    expect(sent).toHaveLength(7);
    expect(ann.shown()).toEqual(['next', 'stuck: failed']);
    expect(ann.messages()[1]).toMatchObject({
      status: 'fail',
      isSending: false,
      sendError: { code: 60008 },
    });
    expect(textsOf(await history())).toEqual(['next']);
  });

  test('that is for good is told at once, and the next one is sent', async () => {
    const { page, pass } = createPostOffice();
    const { change, sent } = refusing(80001);
    const ann = await page('ann', { change });
    const outcomes = [ann.say('rude'), ann.say('kind')];
    await pass();
    expect(await Promise.all(outcomes)).toEqual([80001, 0]);
    expect(sent).toEqual(['sent rude', 'sent kind']);
    expect(ann.shown()).toEqual(['kind', 'rude: failed']);
  });

  test('that leaves the message unreadable is told, and holds up nobody', async () => {
    const { page, pass, history } = createPostOffice();
    let isFirst = true;
    const ann = await page('ann', {
      change: (client) =>
        makeHostile(client, {
          sendMessage: (message) => {
            if (!isFirst) return client.sendMessage(message);
            isFirst = false;
            message.from = undefined as never;
            throw new ChatError({ code: 10017 });
          },
        }).sdk,
    });
    const outcomes = [ann.say('spoilt'), ann.say('next'), ann.say('last')];
    await pass();
    expect(await Promise.all(outcomes)).toEqual([2903, 0, 0]);
    expect([ann.errors, textsOf(await history())]).toEqual([[2903], ['next', 'last']]);
    expect(ann.unsent()).toMatchObject([{ sendState: 'failed', error: { code: 2903 } }]);
  });

  test('holds back what was written after it in the same conversation, and in no other', async () => {
    const { page, pass, history } = createPostOffice();
    const { change, sent } = refusing(60008);
    const ann = await page('ann', { change });
    const outcomes = [ann.say('one'), ann.say('two'), ann.say('elsewhere', 'GROUPtea')];
    await pass(500);
    expect(sent).toEqual(['sent one', 'sent elsewhere']);
    expect(ann.shown()).toEqual(['one: waiting', 'two: waiting']);
    await pass(500);
    expect(await Promise.all(outcomes)).toEqual([0, 0, 0]);
    expect(textsOf(await history())).toEqual(['one', 'two']);
  });
});

describe('without an answer', () => {
  test('a message that was accepted is found in the history and not sent again', async () => {
    const { page, pass, history } = createPostOffice();
    const { change, sent } = refusing('unheard');
    const ann = await page('ann', { change });
    const outcome = ann.say('hello');
    await pass(1_000);
    expect(await outcome).toBe(0);
    expect(sent).toEqual(['sent hello']);
    expect(ann.shown()).toEqual(['hello']);
    expect(ann.unsent()).toEqual([]);
    expect(await history()).toHaveLength(1);
  });

  test('it is found behind many others, in a group too', async () => {
    const { page, peer, pass, history } = createPostOffice();
    const { change, sent } = refusing('unheard');
    const ann = await page('ann', { change });
    const ben = await peer('ben');
    const outcome = ann.say('hello', 'GROUPtea');
    await pass();
    for (let count = 0; count < 40; count += 1) {
      const payload = { text: String(count) };
      await ben.sendMessage(
        ben.createTextMessage({ to: 'tea', conversationType: 'GROUP', payload }),
      );
    }
    await pass(1_000);
    expect(await outcome).toBe(0);
    expect(sent).toEqual(['sent hello']);
    expect(await history('GROUPtea')).toHaveLength(41);
  });

  test('a message that was not accepted is sent again: the same instance', async () => {
    const { page, pass, history } = createPostOffice();
    const { change, sent } = refusing(2801);
    const ann = await page('ann', { change });
    const outcome = ann.say('hello');
    const [shown] = ann.messages();
    await pass(1_000);
    expect(await outcome).toBe(0);
    expect(sent).toEqual(['sent hello', 'sent again hello']);
    expect((await history()).map(({ ID }) => ID)).toEqual([shown?.ID]);
  });

  test('what another device tells of settles it, also when it was given up', async () => {
    const { page, pass, history } = createPostOffice();
    const { change } = refusing('unheard');
    let emit: ReturnType<typeof makeHostile>['emit'] = () => {};
    const ann = await page('ann', {
      change: (client) => {
        const blind = {
          getMessageListHopping: () => Promise.reject(new ChatError({ code: 2801 })),
        };
        const hostile = makeHostile(change(client), blind);
        emit = hostile.emit;
        return hostile.sdk;
      },
    });
    const outcome = ann.say('hello');
    await pass(300_000);
    expect(await outcome).toBe(2801);
    expect(ann.shown()).toEqual(['hello: failed']);
    const [stored] = await history('C2Cben', 'ann');
    emit(EVENT.MESSAGE_RECEIVED, { name: EVENT.MESSAGE_RECEIVED, data: [stored] });
    expect(ann.shown()).toEqual(['hello']);
    expect(ann.unsent()).toEqual([]);
  });
});
