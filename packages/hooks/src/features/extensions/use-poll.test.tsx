import { EVENT } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSnapshot } from '../../testing/message-snapshots.js';
import { teaWorld } from '../../testing/tea-group.js';
import { collectErrors, makeHostile, renderReady } from '../../testing/world.js';
import { useMessages } from '../messages/index.js';
import { useSendMessage } from '../outbox/index.js';
import { type Poll, pollOf, pollPayload, useMessageExtensions, usePoll } from './index.js';

const poll: Poll = {
  question: 'Green or black?',
  options: [
    { id: 'g', text: 'Green' },
    { id: 'b', text: 'Black' },
  ],
  isMultiple: false,
};

const absent = textSnapshot({ ID: 'no poll' });

/** Ann and Ben look at a poll that Ann has made. */
async function renderPoll(changes: Partial<Poll> = {}) {
  const world = teaWorld();
  const { errors, onError } = collectErrors();
  const open = async (userID: string) => {
    const { sdk, emit } = makeHostile(world.engine.createClient());
    const hook = await renderReady(
      () => {
        const talk = useMessages('GROUPtea');
        const message = talk.messages.find((one) => pollOf(one)) ?? absent;
        const extensions = useMessageExtensions(
          message.status === 'success' && message !== absent ? message.ID : '',
        );
        return { message, extensions, ...usePoll(message), ...useSendMessage('GROUPtea') };
      },
      { sdk, user: world.userOf(userID), onError },
    );
    return { hook, emit };
  };
  const [{ hook: ann, emit }, { hook: ben }] = [await open('ann'), await open('ben')];
  const payload = pollPayload({ ...poll, ...changes });
  await act(() => ann.current.sendCustom(payload, { isSupportExtension: true }));
  for (const hook of [ann, ben]) {
    await waitFor(() => expect(hook.current.poll?.question).toBe('Green or black?'));
    await waitFor(() => expect(hook.current.status).toBe('ready'));
  }
  return { ann, ben, errors, emit };
}

describe('a poll', () => {
  it('a vote is shown at once, and to the others', async () => {
    const { ann, ben } = await renderPoll();
    let voting: Promise<void> | undefined;
    act(() => {
      voting = ben.current.vote(['b']);
    });
    expect(ben.current.myVotes).toEqual(['b']);
    await act(async () => voting);
    await waitFor(() => expect(ann.current.voters).toEqual({ g: [], b: ['ben'] }));
    expect(ann.current).toMatchObject({ voterCount: 1, myVotes: [] });
  });

  it('one can change one’s mind, and take the vote back', async () => {
    const { ann, ben } = await renderPoll();
    await act(() => ben.current.vote(['b']));
    await act(() => ben.current.vote(['g']));
    await waitFor(() => expect(ann.current.voters).toEqual({ g: ['ben'], b: [] }));
    await act(() => ben.current.vote([]));
    await waitFor(() => expect(ann.current.voterCount).toBe(0));
  });

  it('two who vote at the same time are not in each other’s way', async () => {
    const { ann, ben } = await renderPoll();
    await act(() => Promise.all([ann.current.vote(['g']), ben.current.vote(['g'])]));
    await waitFor(() => expect(ann.current.voters['g']?.toSorted()).toEqual(['ann', 'ben']));
    await waitFor(() => expect(ben.current.voters['g']?.toSorted()).toEqual(['ann', 'ben']));
  });

  it('takes one option, or several where it says so', async () => {
    const { ben } = await renderPoll();
    await expect(act(() => ben.current.vote(['g', 'b']))).rejects.toMatchObject({ code: -1 });
    await expect(act(() => ben.current.vote(['x']))).rejects.toMatchObject({ code: -1 });
    const several = await renderPoll({ isMultiple: true });
    await act(() => several.ben.current.vote(['g', 'b']));
    expect(several.ben.current.myVotes).toEqual(['g', 'b']);
  });

  it('is closed by who made it, and takes no vote then', async () => {
    const { ann, ben } = await renderPoll();
    expect([ann.current.canClose, ben.current.canClose]).toEqual([true, false]);
    await act(() => ann.current.close());
    await waitFor(() => expect(ben.current.isClosed).toBe(true));
    await expect(act(() => ben.current.vote(['g']))).rejects.toMatchObject({ code: -1 });
  });

  it('a malformed event is reported and skipped', async () => {
    const { ann, emit, errors } = await renderPoll();
    act(() => emit(EVENT.MESSAGE_EXTENSIONS_UPDATED, { name: '', data: { messageID: 7 } }));
    act(() => emit(EVENT.MESSAGE_EXTENSIONS_DELETED, { name: '', data: null }));
    const { ID } = ann.current.message;
    const broken = { messageID: ID, extensions: [null, { key: 'vote.ben', value: '["g"]' }] };
    act(() => emit(EVENT.MESSAGE_EXTENSIONS_UPDATED, { name: '', data: broken }));
    await waitFor(() => expect(ann.current.voters).toEqual({ g: ['ben'], b: [] }));
    expect(errors.map(({ code }) => code)).toEqual([-4, -4, -4]);
  });
});

describe('a vote that is refused', () => {
  it.each([
    [23_001, /another device/],
    [10_007, /may not/],
  ])('says why: %i', async (code, reason) => {
    const world = teaWorld();
    const client = world.engine.createClient();
    const { sdk } = makeHostile(client, {
      setMessageExtensions: async (_, extensions) => ({
        code: 0,
        data: { extensions: extensions.map(({ key }) => ({ key, value: '', code })) },
      }),
    });
    const hook = await renderReady(
      () => {
        const { messages } = useMessages('GROUPtea');
        return { ...usePoll(messages.find(pollOf) ?? absent), ...useSendMessage('GROUPtea') };
      },
      { sdk, user: world.userOf('ann') },
    );
    expect(hook.current.status).toBe('idle');
    await act(() => hook.current.sendCustom(pollPayload(poll), { isSupportExtension: true }));
    await waitFor(() => expect(hook.current.status).toBe('ready'));
    const vote = act(() => hook.current.vote(['g']));
    await expect(vote).rejects.toMatchObject({ code, message: expect.stringMatching(reason) });
    expect(hook.current.myVotes).toEqual([]);
  });
});

describe('what a message carries', () => {
  const custom = (data: string) =>
    ({
      ...absent,
      type: 'TIMCustomElem',
      payload: { data, description: '', extension: '' },
    }) as const;

  it('is a poll only with a question and two options or more, each once', () => {
    const of = (changes: object) =>
      pollOf(custom(JSON.stringify({ ...JSON.parse(pollPayload(poll).data), ...changes })));
    expect(of({})).toEqual(poll);
    expect(of({ question: 7 })).toBeUndefined();
    expect(of({ version: 2 })).toBeUndefined();
    expect(of({ options: [poll.options[0]] })).toBeUndefined();
    expect(of({ options: [poll.options[0], poll.options[0]] })).toBeUndefined();
    expect(
      of({ options: Array.from({ length: 13 }, (_, id) => ({ id: `${id}`, text: '' })) }),
    ).toBeUndefined();
  });

  it('is no poll without any data', () => {
    const payload = { description: 'Only described' } as never;
    expect(pollOf({ ...absent, type: 'TIMCustomElem', payload })).toBeUndefined();
  });

  it('whatever it is, it is a poll that can be shown, or none', () => {
    const data = fc
      .json()
      .map((json) => `{"businessID":"parlor_poll","question":"?","options":${json}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), data), (text) => {
        const found = pollOf(custom(text));
        if (found) expect(found.options.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

it("many key-values go out in parts of twenty, and `''` deletes one", async () => {
  const { ann, ben } = await renderPoll();
  const values = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`k${index}`, 'v']));
  await expect(act(() => ann.current.extensions.set(values))).resolves.toEqual([]);
  await waitFor(() => expect(Object.keys(ben.current.extensions.values)).toHaveLength(45));
  await act(() => ann.current.extensions.set({ k7: '' }));
  await waitFor(() => expect(ben.current.extensions.values['k7']).toBeUndefined());
  await expect(act(() => ann.current.extensions.set({ k7: '' }))).resolves.toEqual([]);
});
