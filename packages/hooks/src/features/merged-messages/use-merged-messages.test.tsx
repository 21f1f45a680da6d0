import { ChatError, type ChatSDK, type MergerMessage, type Message, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld, makeHostile, renderReady, say, textsOf } from '../../testing/world.js';
import { type MessageSnapshotOf, useMessages } from '../messages/index.js';
import { useMergedMessages } from './index.js';
import { readMergedMessages } from './read-merged-message.js';

const NOTHING = {
  downloadKey: '',
  pbDownloadKey: '',
  messageList: [],
  title: '',
  abstractList: [],
  compatibleText: '',
  version: 0,
  layersOverLimit: false,
};

type Merged = MessageSnapshotOf<'TIMRelayElem'>;

function merge(sdk: ChatSDK, messageList: Message[]): MergerMessage {
  const payload = { messageList, title: 'Us', abstractList: [], compatibleText: 'Merged' };
  return sdk.createMergerMessage({ to: 'ann', conversationType: TYPES.CONV_C2C, payload });
}

/** Ann looks into the last merged message in her talk with Ben, or into the one in it. */
async function renderMerged(
  send: (ben: ChatSDK) => Promise<unknown>,
  { isInner = false, change = (_client: ChatSDK): Partial<ChatSDK> => ({}) } = {},
) {
  const world = createWorld();
  await send(await world.peer('ben'));
  const client = world.engine.createClient();
  const { sdk } = makeHostile(client, change(client));
  const empty = { payload: NOTHING, type: 'TIMRelayElem' } as unknown as Merged;
  const hook = await renderReady(
    () => {
      const found = useMessages('C2Cben').messages.findLast(isMerged);
      const outer = useMergedMessages(found ?? empty);
      const inner = useMergedMessages((isInner && outer.messages.find(isMerged)) || empty);
      return { isFound: found !== undefined, outer, inner };
    },
    { sdk, user: world.userOf('ann') },
  );
  await waitFor(() => expect(hook.current.isFound).toBe(true));
  return hook;
}

function isMerged(message: { readonly type: string }): message is Merged {
  return message.type === 'TIMRelayElem';
}

const LONG = 'tea '.repeat(3_000);

function longText(sdk: ChatSDK): Message {
  const payload = { text: LONG };
  return sdk.createTextMessage({ to: 'ann', conversationType: TYPES.CONV_C2C, payload });
}

describe('the messages in a merged one', () => {
  it('are there at once when it carries them, with who said them', async () => {
    const hook = await renderMerged(async (ben) => {
      const hello = await say(ben, 'C2Cann', 'hello');
      await ben.sendMessage(merge(ben, [hello, await say(ben, 'C2Cann', 'tea?')]));
    });
    expect(hook.current.outer).toMatchObject({ status: 'ready', error: null, isTooDeep: false });
    expect(textsOf(hook.current.outer.messages)).toEqual(['hello', 'tea?']);
    expect(hook.current.outer.messages[0]).toMatchObject({ from: 'ben', flow: 'in', nick: 'Ben' });
  });

  it('are downloaded when there are too many of them', async () => {
    const hook = await renderMerged((ben) => ben.sendMessage(merge(ben, [longText(ben)])));
    await waitFor(() => expect(hook.current.outer.status).toBe('ready'));
    expect(textsOf(hook.current.outer.messages)).toEqual([LONG]);
  });

  it('of which one is merged again can be looked into', async () => {
    const hook = await renderMerged(
      async (ben) => {
        const hello = await say(ben, 'C2Cann', 'hello');
        await ben.sendMessage(merge(ben, [merge(ben, [hello])]));
      },
      { isInner: true },
    );
    await waitFor(() => expect(textsOf(hook.current.inner.messages)).toEqual(['hello']));
  });

  it('that cannot be downloaded are an error, and can be asked for again', async () => {
    let isBroken = true;
    const hook = await renderMerged((ben) => ben.sendMessage(merge(ben, [longText(ben)])), {
      change: (client) => ({
        downloadMergerMessage: (message) =>
          isBroken
            ? Promise.reject(new ChatError({ code: 2452 }))
            : client.downloadMergerMessage(message),
      }),
    });
    await waitFor(() =>
      expect(hook.current.outer).toMatchObject({ status: 'error', messages: [] }),
    );
    expect(hook.current.outer.error?.code).toBe(2452);
    isBroken = false;
    await act(() => hook.current.outer.retry());
    await waitFor(() => expect(textsOf(hook.current.outer.messages)).toEqual([LONG]));
  });
});

describe('a list of merged messages', () => {
  it('keeps what cannot be shown as something that was said, and each has an ID of its own', () => {
    const one = { ID: 'x', from: 'ben', time: 5 };
    const list = readMergedMessages([
      { ...one, messageBody: [{ type: 'TIMTextElem', payload: { text: 'hello' } }] },
      { ...one, messageBody: [{ type: 'TIMTextElem', payload: { text: 7 } }] },
      { ...one, messageBody: [{ type: 'constructor', payload: {} }] },
      { ...one, messageBody: [] },
      null,
    ]);
    expect(list.map(({ type }) => type)).toEqual(['TIMTextElem', 'unknown', 'unknown']);
    expect(new Set(list.map(({ ID }) => ID)).size).toBe(3);
  });

  it('can be read whatever it is', () => {
    const body = fc.record({
      type: fc.constantFrom('TIMTextElem', 'TIMRelayElem', 'x'),
      payload: fc.anything(),
    });
    const item = fc.record({
      ID: fc.anything(),
      from: fc.anything(),
      time: fc.anything(),
      messageBody: fc.array(body),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(item, fc.anything())), (list) => {
        for (const message of readMergedMessages(list)) expect(typeof message.ID).toBe('string');
      }),
    );
  });
});
