import { ChatError, type ChatEventName, type ChatSDK, EVENT, TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createWorld, makeHostile, renderReady, say, textsOf } from '../../testing/world.js';
import { appCustomData, useMessages } from '../messages/index.js';
import { useSendMessage } from '../outbox/index.js';
import { useMessageActions } from './index.js';

/** Ann looks at her talk with Ben, who has a plain client. */
async function renderTalk(faults: Parameters<typeof makeHostile>[1] = {}) {
  const world = createWorld();
  const ben = await world.peer('ben');
  const client = world.engine.createClient();
  const { sdk } = makeHostile(client, faults);
  const hook = await renderReady(
    () => ({
      talk: useMessages('C2Cben'),
      ...useMessageActions(),
      ...useSendMessage('C2Cben'),
    }),
    {
      sdk,
      user: world.userOf('ann'),
    },
  );
  const shown = () => hook.current.talk.messages;
  const toBe = (texts: string[]) => waitFor(() => expect(textsOf(shown())).toEqual(texts));
  /** Sends a text as Ann, and returns its ID. */
  const send = async (text: string) => (await act(() => hook.current.sendText(text))).ID;
  /** The same as Ben, and waits until Ann sees it. */
  const hear = async (text: string) => {
    const { ID } = await act(() => say(ben, 'C2Cann', text));
    await waitFor(() => expect(textsOf(shown())).toContain(text));
    return ID;
  };
  return { ben, sdk: client, hook, shown, toBe, send, hear };
}

/** The next event of a client. */
function next(sdk: ChatSDK, name: ChatEventName): Promise<unknown> {
  return new Promise((resolve) => sdk.on(name, ({ data }: { data: unknown }) => resolve(data)));
}

describe('taking a message back', () => {
  it('marks it for both sides, though the SDK tells only the other one', async () => {
    const { ben, hook, shown, send } = await renderTalk();
    const ID = await send('oops');
    const told = next(ben, EVENT.MESSAGE_REVOKED);
    await act(() => hook.current.revoke(ID));
    expect(shown()[0]).toMatchObject({ ID, isRevoked: true });
    expect(await told).toMatchObject([{ ID }]);
  });

  it('is done once: what was taken back already resolves and asks nobody', async () => {
    const { hook, send } = await renderTalk();
    const ID = await send('oops');
    await act(() => hook.current.revoke(ID));
    await expect(act(() => hook.current.revoke(ID))).resolves.toBeUndefined();
  });

  it('that was done, though its answer was lost, is done: the SDK asks again and is told so', async () => {
    const { hook, shown, send } = await renderTalk({
      revokeMessage: async () => {
        throw Object.assign(new Error('taken back already'), { code: 20_023 });
      },
    });
    const ID = await send('oops');
    await act(() => hook.current.revoke(ID));
    expect(shown()[0]).toMatchObject({ ID, isRevoked: true });
  });

  it('of somebody else’s message is refused, and the message stays as it is', async () => {
    const { hook, shown, hear } = await renderTalk();
    const ID = await hear('mine');
    await expect(act(() => hook.current.revoke(ID))).rejects.toBeInstanceOf(ChatError);
    expect(shown()[0]?.isRevoked).toBe(false);
  });

  it('of a message that is not here is refused with 2105', async () => {
    const { hook } = await renderTalk();
    await expect(act(() => hook.current.revoke('1-2-3'))).rejects.toMatchObject({ code: 2105 });
  });
});

describe('deleting messages', () => {
  it('takes them out of my thread and my history, and leaves them to the other side', async () => {
    const { ben, hook, toBe, send, hear } = await renderTalk();
    const one = await send('one');
    const two = await hear('two');
    await send('three');
    await act(() => hook.current.remove([one, two]));
    await toBe(['three']);
    await act(() => hook.current.talk.refetch());
    await toBe(['three']);
    const { data } = await ben.getMessageList({ conversationID: 'C2Cann' });
    expect(textsOf(data.messageList)).toEqual(['one', 'two', 'three']);
  });

  it('takes more than the thirty that go out at a time', async () => {
    const { hook, shown, toBe, send } = await renderTalk();
    for (let index = 0; index < 35; index += 1) await send(`${index}`);
    await waitFor(() => expect(shown()).toHaveLength(35));
    await act(() => hook.current.remove(shown().map(({ ID }) => ID)));
    await toBe([]);
  });
});

describe('changing a message', () => {
  it('shows the new text on both sides, marked as changed', async () => {
    const { ben, hook, shown, toBe, send } = await renderTalk();
    const ID = await send('teh tea');
    const told = next(ben, EVENT.MESSAGE_MODIFIED);
    const changed = await act(() => hook.current.edit(ID, { text: 'the tea' }));
    expect(changed).toMatchObject({ ID, isModified: true, payload: { text: 'the tea' } });
    await toBe(['the tea']);
    expect(shown()[0]?.isModified).toBe(true);
    expect(await told).toMatchObject([{ ID, payload: { text: 'the tea' } }]);
  });

  it('that is refused leaves the message as it was, on the SDK’s instance too', async () => {
    const { sdk, hook, toBe, send, shown } = await renderTalk({
      modifyMessage: async () => {
        throw Object.assign(new Error('no'), { code: 20_026 });
      },
    });
    const ID = await send('the tea');
    const before = shown()[0]?.cloudCustomData;
    const edit = act(() => hook.current.edit(ID, { text: 'coffee', cloudCustomData: '{"a":1}' }));
    await expect(edit).rejects.toMatchObject({ code: 20_026 });
    await toBe(['the tea']);
    expect(sdk.findMessage(ID)).toMatchObject({
      payload: { text: 'the tea' },
      cloudCustomData: before,
    });
  });

  it('that the service has already, because only the answer was lost, is no conflict', async () => {
    const { hook, send, toBe } = await renderTalk({
      // Sent again after a break it conflicts with itself, and the instance has what the service has.
      modifyMessage: async () => {
        throw new ChatError({ code: 2480 });
      },
    });
    const ID = await send('teh tea');
    const changed = await act(() => hook.current.edit(ID, { text: 'the tea' }));
    expect(changed).toMatchObject({ ID, payload: { text: 'the tea' } });
    await toBe(['the tea']);
  });

  it('of the app’s own text is no conflict either when only the answer was lost', async () => {
    const { hook, send } = await renderTalk({
      modifyMessage: async () => {
        throw new ChatError({ code: 2480 });
      },
    });
    const ID = await send('the tea');
    const edit = { cloudCustomData: '{"pot":"blue"}' };
    const changed = await act(() => hook.current.edit(ID, edit));
    expect(appCustomData(changed)).toBe('{"pot":"blue"}');
  });

  it('two at a time that are both refused leave the message as it was', async () => {
    const { sdk, hook, send } = await renderTalk({
      modifyMessage: async () => {
        throw Object.assign(new Error('no'), { code: 20_026 });
      },
    });
    const ID = await send('the tea');
    await act(async () => {
      const edits = ['coffee', 'cocoa'].map((text) => hook.current.edit(ID, { text }));
      for (const edit of edits) await expect(edit).rejects.toMatchObject({ code: 20_026 });
    });
    expect(sdk.findMessage(ID)).toMatchObject({ payload: { text: 'the tea' } });
  });

  it('that is refused leaves what somebody else has made of the message meanwhile', async () => {
    const { hook, send, toBe } = await renderTalk({
      modifyMessage: async (message) => {
        // Somebody else’s change comes while mine is under way.
        Object.assign(message.payload, { text: 'my tea' });
        throw Object.assign(new Error('no'), { code: 20_026 });
      },
    });
    const ID = await send('the tea');
    const edit = act(() => hook.current.edit(ID, { text: 'coffee' }));
    await expect(edit).rejects.toMatchObject({ code: 20_026 });
    await toBe(['my tea']);
  });

  it('that conflicts with somebody else’s is refused with 2480, and shows what they have made of it', async () => {
    const { hook, send, toBe } = await renderTalk({
      modifyMessage: async (message) => {
        Object.assign(message.payload, { text: 'my tea' });
        throw new ChatError({ code: 2480 });
      },
    });
    const ID = await send('teh tea');
    const edit = act(() => hook.current.edit(ID, { text: 'the tea' }));
    await expect(edit).rejects.toMatchObject({ code: 2480 });
    await toBe(['my tea']);
  });

  it('of a message beside the SDK’s memory, asked twice, is done, and the next one does not conflict', async () => {
    const versions: number[] = [];
    const { hook, send, toBe } = await renderTalk({
      modifyMessage: async (message) => {
        versions.push(message.version);
        throw new ChatError({ code: 2480, data: { message: null } });
      },
    });
    const ID = await send('teh tea');
    for (const text of ['the tea', 'the coffee']) {
      await act(() => hook.current.edit(ID, { text }));
      await toBe([text]);
    }
    expect(versions).toEqual([0, 1]);
  });

  it('of a message beside the SDK’s memory does not conflict with the change before', async () => {
    const versions: number[] = [];
    const { hook, send, toBe } = await renderTalk({
      modifyMessage: async (message) => {
        versions.push(message.version);
        // It is not in the list that the SDK looks through.
        return { code: 0, data: { message: null } };
      },
    });
    const ID = await send('teh tea');
    await act(() => hook.current.edit(ID, { text: 'the tea' }));
    await act(() => hook.current.edit(ID, { text: 'the coffee' }));
    await toBe(['the coffee']);
    expect(versions).toEqual([0, 1]);
  });

  it('that does not fit its type is refused, and nobody is asked', async () => {
    const { hook, toBe, send } = await renderTalk();
    const ID = await send('the tea');
    const face = { index: 1, data: 'frog' };
    await expect(act(() => hook.current.edit(ID, { face }))).rejects.toMatchObject({ code: -1 });
    await expect(act(() => hook.current.edit(ID, { text: '' }))).rejects.toMatchObject({
      code: -1,
    });
    await toBe(['the tea']);
  });
});

it('works in a group of which one is a member', async () => {
  const world = createWorld({
    seed: {
      users: [{ userID: 'ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'tea', name: 'Tea', type: TYPES.GRP_PUBLIC, members: ['ann', 'ben'] }],
    },
  });
  const ben = await world.peer('ben');
  const hook = await renderReady(
    () => ({ talk: useMessages('GROUPtea'), ...useMessageActions() }),
    { sdk: world.engine.createClient(), user: world.userOf('ann') },
  );
  const { ID } = await act(() => say(ben, 'GROUPtea', 'spam'));
  await waitFor(() => expect(textsOf(hook.current.talk.messages)).toContain('spam'));
  await act(() => hook.current.revoke(ID));
  expect(hook.current.talk.messages.at(-1)).toMatchObject({ ID, isRevoked: true });
});
