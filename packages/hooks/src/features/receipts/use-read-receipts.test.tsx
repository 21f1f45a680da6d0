import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { askAll, teaWorld } from '../../testing/tea-group.js';
import {
  collectErrors,
  kickAndReturn,
  makeHostile,
  renderReady,
  say,
} from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useSendMessage } from '../outbox/index.js';
import { useMessageReaders, useReadReceipts, useReceiptOf } from './index.js';

type Faults = Parameters<typeof makeHostile>[1];

function twoFrames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Ann looks at the group and acknowledges what she sees. */
async function renderReader(
  faults: Faults = {},
  find: (messageID: string, honest: ChatSDK['findMessage']) => Message | null = (ID, honest) =>
    honest(ID),
) {
  const world = teaWorld();
  const ben = await world.peer('ben');
  const { errors, onError } = collectErrors();
  const client = world.engine.createClient();
  const findMessage: ChatSDK['findMessage'] = (ID) => find(ID, client.findMessage);
  const { sdk, emit } = makeHostile(client, { findMessage, ...faults });
  const hook = await renderReady(() => ({ talk: useMessages('GROUPtea'), ...useReadReceipts() }), {
    sdk,
    user: world.userOf('ann'),
    onError,
  });
  const hear = async (text: string) => {
    const ID = await act(() => askAll(ben, text));
    await waitFor(() => expect(hook.current.talk.messages.map((one) => one.ID)).toContain(ID));
    return ID;
  };
  return { world, ben, hook, hear, errors, emit };
}

/** Ann has asked the group something, and shows who has read it. */
async function renderAsker() {
  const world = teaWorld();
  const [ben, cat] = [await world.peer('ben'), await world.peer('cat')];
  const hook = await renderReady(
    () => {
      const talk = useMessages('GROUPtea');
      const ID = talk.messages.findLast(({ status }) => status === 'success')?.ID ?? '';
      useReceiptOf(ID);
      return {
        talk,
        ...useSendMessage('GROUPtea'),
        readers: useMessageReaders(ID),
        others: useMessageReaders(ID, 'unread'),
      };
    },
    { sdk: world.engine.createClient(), user: world.userOf('ann') },
  );
  const question = { needReadReceipt: true };
  const { ID } = await act(() => hook.current.sendText('Who comes?', question));
  const message = () => hook.current.talk.messages.find((one) => one.ID === ID);
  return { ben, cat, hook, ID, message };
}

/** A member reads what is there. */
async function read(
  sdk: Awaited<ReturnType<typeof renderAsker>>['ben'],
  ID: string,
): Promise<void> {
  const { data } = await sdk.getMessageList({ conversationID: 'GROUPtea' });
  await sdk.sendMessageReadReceipt(data.messageList.filter((one) => one.ID === ID));
}

describe('acknowledging what was seen', () => {
  it('tells the sender once, however often it is seen, and together with others of the frame', async () => {
    const calls: number[] = [];
    const { ben, hook, hear } = await renderReader();
    const told: unknown[] = [];
    ben.on(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, ({ data }) => {
      calls.push(data.length);
      told.push(...data.map(({ messageID }) => messageID));
    });
    const [one, two] = [await hear('one'), await hear('two')];
    act(() => hook.current.see([one, two]));
    act(() => hook.current.see([two, one]));
    await waitFor(() => expect(told).toHaveLength(2));
    act(() => hook.current.see([one, two]));
    const three = await hear('three');
    act(() => hook.current.see([three]));
    await waitFor(() => expect(told).toContain(three));
    expect(told.toSorted()).toEqual([one, two, three].toSorted());
  });

  it('leaves out what does not ask for it', async () => {
    let requests = 0;
    const { ben, hook } = await renderReader({
      sendMessageReadReceipt: async () => {
        requests += 1;
        return { code: 0, data: {} };
      },
    });
    const { ID } = await act(() => say(ben, 'GROUPtea', 'plain'));
    await waitFor(() => expect(hook.current.talk.messages.map((one) => one.ID)).toContain(ID));
    await act(async () => {
      hook.current.see([ID, 'nobody has sent this']);
      await twoFrames();
    });
    expect(requests).toBe(0);
  });

  it('that fails is reported, and is tried again when the message is seen again', async () => {
    let requests = 0;
    const { hook, hear, errors } = await renderReader({
      sendMessageReadReceipt: async () => {
        requests += 1;
        throw Object.assign(new Error('no'), { code: 10_062 });
      },
    });
    const ID = await hear('one');
    act(() => hook.current.see([ID]));
    await waitFor(() => expect(errors.map(({ code }) => code)).toEqual([10_062]));
    act(() => hook.current.see([ID]));
    await waitFor(() => expect(requests).toBe(2));
  });
});

describe('what the end of the login came before', () => {
  it('is acknowledged in the next one, without being seen again', async () => {
    let requests = 0;
    const { world, hook, hear } = await renderReader({
      sendMessageReadReceipt: () => {
        requests += 1;
        return requests === 1
          ? new Promise(() => undefined)
          : Promise.resolve({ code: 0, data: {} });
      },
    });
    const ID = await hear('one');
    act(() => hook.current.see([ID]));
    await waitFor(() => expect(requests).toBe(1));
    await kickAndReturn(world.engine, 'ann', hook);
    await waitFor(() => expect(requests).toBe(2));
  });

  it('and what the SDK does not know yet can be seen again', async () => {
    let requests = 0;
    let isForgetful = true;
    const { hook, hear } = await renderReader(
      {
        sendMessageReadReceipt: async () => {
          requests += 1;
          return { code: 0, data: {} };
        },
      },
      (messageID, honest) => (isForgetful ? null : honest(messageID)),
    );
    const ID = await hear('one');
    act(() => hook.current.see([ID]));
    await twoFrames();
    expect(requests).toBe(0);
    isForgetful = false;
    act(() => hook.current.see([ID]));
    await waitFor(() => expect(requests).toBe(1));
  });
});

describe('who has read a message of mine', () => {
  it('is counted in its snapshot, live', async () => {
    const { ben, cat, ID, message } = await renderAsker();
    await act(() => read(ben, ID));
    await waitFor(() => expect(message()?.readReceiptInfo.readCount).toBe(1));
    expect(message()?.readReceiptInfo.unreadCount).toBe(1);
    await act(() => read(cat, ID));
    await waitFor(() => expect(message()?.readReceiptInfo.unreadCount).toBe(0));
  });

  it('is listed by name, and so is who has not; anew when somebody reads it', async () => {
    const { ben, ID, hook } = await renderAsker();
    await waitFor(() => expect(hook.current.others.userIDs.toSorted()).toEqual(['ben', 'cat']));
    expect(hook.current.readers).toMatchObject({ status: 'ready', userIDs: [], hasMore: false });
    await act(() => read(ben, ID));
    await waitFor(() => expect(hook.current.readers.userIDs).toEqual(['ben']));
    await waitFor(() => expect(hook.current.others.userIDs).toEqual(['cat']));
  });
});

it('a malformed receipt is reported and the others are taken', async () => {
  const { errors, emit } = await renderReader();
  act(() => emit(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, { name: '', data: 'nonsense' }));
  act(() =>
    emit(EVENT.MESSAGE_READ_RECEIPT_RECEIVED, { name: '', data: [null, { messageID: 7 }] }),
  );
  expect(errors.map(({ code }) => code)).toEqual([-4, -4, -4]);
});

it('who has read a message that is nowhere is not nobody: that is refused', async () => {
  const world = teaWorld();
  const hook = await renderReady(
    () => ({ none: useMessageReaders(''), lost: useMessageReaders('1-2-3') }),
    { sdk: world.engine.createClient(), user: world.userOf('ann') },
  );
  await waitFor(() => expect(hook.current.lost.status).toBe('error'));
  expect(hook.current.lost.error).toMatchObject({ code: 2105 });
  expect(hook.current.none.status).toBe('idle');
});
