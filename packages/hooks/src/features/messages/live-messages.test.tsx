import { TYPES } from '@parlor/sdk';
import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  createWorld,
  kickAndReturn,
  makeHostile,
  renderReady,
  say,
  textsOf,
} from '../../testing/world.js';
import { useMessageActions } from '../message-actions/index.js';
import { useSendMessage } from '../outbox/index.js';
import { useReactions } from '../reactions/index.js';
import { useMessages } from './use-messages.js';

const COUNT = 200;
/** So many of them were said in one second. */
const AT_ONCE = 40;

/** What Ann has said to Ben, and in the group. */
const seed = {
  users: [{ userID: 'ann' }, { userID: 'ben' }],
  groups: [{ groupID: 'tea', name: 'Tea', type: 'Private' as const, members: ['ann', 'ben'] }],
  messages: ['ben', 'tea'].flatMap((to) =>
    Array.from({ length: COUNT }, (_, index) => ({
      ...{ from: 'ann', to, text: String(index) },
      secondsAgo: index < AT_ONCE ? 9_000 : 9_000 - index * 10,
    })),
  ),
};

test.each(['C2Cben', 'GROUPtea'])(
  'what is shown of %s and is not in the SDK’s memory after another login can be reacted to, changed and forwarded',
  async (conversationID) => {
    const { engine, userOf } = createWorld({ seed });
    const { sdk } = makeHostile(engine.createClient());
    const reactedTo = { ID: '' };
    const chat = await renderReady(
      () => ({
        ...useMessages(conversationID),
        ...useMessageActions(),
        ...useSendMessage(conversationID),
        reactions: useReactions(reactedTo.ID),
      }),
      { sdk, user: userOf('ann') },
    );
    await waitFor(() => expect(chat.current.status).toBe('ready'));
    while (chat.current.hasOlder) await act(() => chat.current.loadOlder());
    const ofText = (text: string) => {
      const message = chat.current.messages.find((one) => textsOf([one])[0] === text);
      if (!message) throw new Error(`There is no message ${text}.`);
      return message.ID;
    };
    const IDs = [ofText('0'), ofText(String(AT_ONCE - 15))];
    await kickAndReturn(engine, 'ann', chat);
    await waitFor(() => expect(sdk.findMessage(ofText('199'))).not.toBeNull());
    for (const ID of IDs) expect(sdk.findMessage(ID)).toBeNull();
    reactedTo.ID = IDs[0] ?? '';
    chat.rerender();
    await act(() => chat.current.reactions.add('smile'));
    await waitFor(() => expect(chat.current.reactions.reactions).toHaveLength(1));
    for (const ID of IDs) {
      await act(() => chat.current.edit(ID, { text: `changed ${ID}` }));
    }
    const forwarded = chat.current.messages.filter((one) => textsOf([one])[0] === '33');
    await act(() => chat.current.forward(forwarded));
    expect(textsOf(chat.current.messages).at(-1)).toBe('33');
    const texts = textsOf(chat.current.messages);
    expect(texts).toEqual(expect.arrayContaining(IDs.map((ID) => `changed ${ID}`)));
  },
);

test('what is said in a live room is taken back and forwarded, though the SDK does not find what others say', async () => {
  const { engine, peer, userOf } = createWorld();
  const ben = await peer('ben');
  const { sdk } = makeHostile(engine.createClient());
  const chat = await renderReady(
    () => ({
      room: useMessages('GROUPstage'),
      ben: useMessages('C2Cben'),
      send: useSendMessage('GROUPstage'),
      sendToBen: useSendMessage('C2Cben'),
      ...useMessageActions(),
    }),
    { sdk, user: userOf('ann') },
  );
  const room = { groupID: 'stage', name: 'Stage', type: TYPES.GRP_AVCHATROOM };
  await act(() => sdk.createGroup(room));
  await act(() => sdk.joinGroup({ groupID: 'stage' }));
  await ben.joinGroup({ groupID: 'stage' });
  await act(() => say(ben, 'GROUPstage', 'buy my things'));
  const mine = await act(() => chat.current.send.sendText('hello all'));
  const shown = () => chat.current.room.messages.filter(({ type }) => type === 'TIMTextElem');
  await waitFor(() => expect(textsOf(shown())).toEqual(['buy my things', 'hello all']));
  await act(() => chat.current.sendToBen.forward(shown()));
  expect(textsOf(chat.current.ben.messages)).toEqual(['buy my things', 'hello all']);
  expect(sdk.findMessage(shown()[0]?.ID ?? '')).toBeNull();
  for (const { ID } of shown()) {
    await act(() => chat.current.revoke(ID));
  }
  expect(shown().map(({ ID, isRevoked }) => isRevoked && ID)).toContain(mine.ID);
  expect(shown().every(({ isRevoked }) => isRevoked)).toBe(true);
});
