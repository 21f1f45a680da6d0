import { ChatProvider } from '@parlor/hooks';
import { ChatError, EVENT, TYPES } from '@parlor/sdk';
import { MessageThread } from '@parlor/ui';
import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { audioRoomSeed, LOUNGE } from '../../../packages/ui/src/testing/audio-room-seed';
import { makeFolders } from '../../../packages/ui/src/testing/folders';
import { loungeSeed, openLounge } from '../../../packages/ui/src/testing/lounge';
import { renderChat } from '../../../packages/ui/src/testing/render-chat';
import { sayTo } from '../../../packages/ui/src/testing/say';
import { BlockButton } from './block-button';
import { chooseChat } from './choose-chat';
import { FolderList } from './folder-list';
import { FramedThread } from './framed-bubble';
import { Likes } from './likes';
import { OwnBubble } from './own-bubble';
import { SeatButton } from './seat-button';
import { SmallComposer } from './small-composer';
import { Pinned, UnreadTitle } from './unread-title';

test('the same components run on what was chosen', async () => {
  const { sdk, user } = await chooseChat('alice', false);
  render(
    <ChatProvider sdk={sdk} user={user}>
      <UnreadTitle />
    </ChatProvider>,
  );
  await screen.findByRole('heading', { name: 'Inbox' });
});

test('a title follows the number of unread messages, and a list what is pinned', async () => {
  const { person } = renderChat(
    <>
      <UnreadTitle />
      <Pinned />
    </>,
    { devices: 2 },
  );
  const title = await screen.findByRole('heading', { name: /^Inbox \(\d+\)$/ });
  const before = title.textContent;
  await sayTo(await person('ben'), 'ann', 'One more');
  await waitFor(() => expect(title.textContent).not.toBe(before));
  const ann = await person('ann');
  await ann.pinConversation({ conversationID: 'C2Cben', isPinned: true });
  await screen.findByText('Ben Okafor');
});

test('a part of an app’s own stands around the default one', async () => {
  const { person, view } = renderChat(<FramedThread conversationID="GROUPdesign" />);
  const ben = await person('ben');
  const message = ben.createTextAtMessage({
    to: 'design',
    conversationType: TYPES.CONV_GROUP,
    payload: { text: '@Ann, a word?', atUserList: ['ann'] },
  });
  await ben.sendMessage(message);
  await waitFor(() => {
    const framed = view.container.querySelectorAll('.important .parlor-bubble');
    expect([...framed].at(-1)).toHaveTextContent('a word?');
  });
});

test('a bubble from nothing says who wrote it and when, what was changed, and how far an own one has come', async () => {
  const { person } = renderChat(
    <MessageThread conversationID="GROUPdesign" parts={{ Bubble: OwnBubble }} />,
    { devices: 2 },
  );
  const ben = await person('ben');
  const to = { to: 'design', conversationType: TYPES.CONV_GROUP } as const;
  const sent = await ben.sendMessage(
    ben.createTextMessage({ ...to, payload: { text: 'At nine?' } }),
  );
  const theirs = (await screen.findByText('At nine?')).closest('.own-bubble');
  expect(theirs).toHaveTextContent(/Ben Okafor.*At nine\?.*\d:\d\d/);
  expect(theirs).not.toHaveTextContent('edited');
  const { message } = sent.data;
  if (message.type !== TYPES.MSG_TEXT) throw new Error('It is no text.');
  message.payload.text = 'At ten?';
  await ben.modifyMessage(message);
  const changed = (await screen.findByText('At ten?')).closest('.own-bubble');
  await waitFor(() => expect(changed).toHaveTextContent(/At ten\?.*edited/));
  const ann = await person('ann');
  await ann.sendMessage(ann.createTextMessage({ ...to, payload: { text: 'Gladly' } }));
  const mine = (await screen.findByText('Gladly')).closest('.own-bubble');
  await waitFor(() => expect(mine).toHaveTextContent('Sent'));
});

test('a button blocks', async () => {
  const { user } = renderChat(<BlockButton userID="eve" />);
  await user.click(await screen.findByRole('button', { name: 'Block' }));
  await screen.findByText('Blocked');
});

test('a button says that there is nobody to be blocked', async () => {
  const { user } = renderChat(<BlockButton userID="eve" />, {
    methods: { addToBlacklist: () => Promise.reject(new ChatError({ code: 30003 })) },
  });
  await user.click(await screen.findByRole('button', { name: 'Block' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is nobody of this name.');
});

test('a composer sends, and offers what has failed once more', async () => {
  let isRefused = true;
  const { user, person } = renderChat(<SmallComposer conversationID="C2Cben" />, {
    methods: (sdk) => ({
      sendMessage: (message, options) =>
        isRefused
          ? Promise.reject(new ChatError({ code: 80001 }))
          : sdk.sendMessage(message, options),
    }),
  });
  const ben = await person('ben');
  const heard: string[] = [];
  ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => {
    heard.push(...data.map(({ type }) => type));
  });
  const field = await screen.findByRole('textbox', { name: 'Message' });
  await waitFor(() => expect(field).toBeEnabled());
  await user.type(field, 'Hello{Enter}');
  const again = await screen.findByRole('button', { name: 'Send again' });
  expect(heard).toEqual([]);
  isRefused = false;
  await user.click(again);
  await waitFor(() => expect(heard).toEqual([TYPES.MSG_TEXT]));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a seat is taken by a press', async () => {
  const { user, person } = renderChat(<SeatButton groupID="lounge" index={2} />, {
    seed: loungeSeed,
  });
  await openLounge(await person('mei'));
  const seat = await screen.findByRole('button', { name: 'Seat 2' });
  await waitFor(() => expect(seat).toBeEnabled());
  await user.click(seat);
  await screen.findByRole('button', { name: 'ann' });
});

test('folders show what is in them', async () => {
  const chat = renderChat(<FolderList open="Work" onOpen={() => undefined} />, { devices: 9 });
  await makeFolders(chat);
  await screen.findByRole('button', { name: /^Work/ });
  await screen.findByText(/Design review/);
});

test('likes are counted, and are not there where they were not bought', async () => {
  const { user } = renderChat(<Likes groupID={LOUNGE} />, { seed: audioRoomSeed });
  await user.click(await screen.findByRole('button', { name: '♥ 41' }));
  await screen.findByRole('button', { name: '♥ 42' });
});

test('likes are not there where counters were not bought', async () => {
  renderChat(<Likes groupID={LOUNGE} />, {
    seed: audioRoomSeed,
    methods: { getGroupCounters: () => Promise.reject(new ChatError({ code: 3122 })) },
  });
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});
