import { useMessages, useSendMessage } from '@parlor/hooks';
import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { audioRoomSeed, LOUNGE, sayInLounge } from '../testing/audio-room-seed.js';
import { openLounge, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomChat } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;

const field = () => screen.findByRole('textbox', { name: 'Say something' });
const list = () => screen.findByRole('list', { name: 'What is said here' });

/** What is in sight, from the top. */
async function rows(): Promise<(string | null)[]> {
  const items = within(await list()).queryAllByRole('listitem');
  return items.map(({ textContent }) => textContent);
}

/** Keeps what the service tells Ann, and tells all of it at once, in one frame. */
function gathering() {
  const gathered: (() => void)[] = [];
  let isOn = false;
  const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
    on: (name, handler, context) => {
      const isHeld = name === EVENT.MESSAGE_RECEIVED || name === EVENT.GROUP_ATTRIBUTES_UPDATED;
      const later = (event: Parameters<typeof handler>[0]) => {
        if (isOn && isHeld) gathered.push(() => handler.call(context, event));
        else handler.call(context, event);
      };
      sdk.on(name, later as typeof handler, context);
    },
  });
  return {
    methods,
    gather: () => {
      isOn = true;
    },
    /** Does something of which Ann is told later. */
    after: async (act: Promise<unknown>) => {
      const before = gathered.length;
      await act;
      await waitFor(() => expect(gathered.length).toBeGreaterThan(before));
    },
    tell: () => {
      isOn = false;
      for (const one of gathered.splice(0)) one();
    },
  };
}

it('has what comes in one frame in the order in which it came', async () => {
  const { methods, gather, after, tell } = gathering();
  const { person } = renderChat(<RoomChat groupID={LOUNGE} />, { seed: audioRoomSeed, methods });
  const mei = await person('mei');
  await openLounge(mei, { seats: { 1: MEI } });
  await screen.findByText('The stage was opened');
  gather();
  await after(sayInLounge(mei, 'Who wants to speak?'));
  await after(writeSeats(mei, { 3: BEN }));
  await after(sayInLounge(mei, 'Welcome, Ben'));
  tell();
  await screen.findByText('Welcome, Ben');
  await screen.findByText('Ben Okafor took seat 3');
  expect((await rows()).slice(-3)).toEqual([
    'Mei Tanaka Who wants to speak?',
    'Ben Okafor took seat 3',
    'Mei Tanaka Welcome, Ben',
  ]);
});

/** Another place of the page, where all that could not be sent is sent again or discarded. */
function Elsewhere() {
  const { messages } = useMessages(`GROUP${LOUNGE}`);
  const { resend, discard } = useSendMessage(`GROUP${LOUNGE}`);
  const failed = messages.filter(({ sendState }) => sendState === 'failed');
  const all = (act: (messageID: string) => Promise<unknown>) => () => {
    for (const { ID } of failed) void act(ID);
  };
  return (
    <>
      <button type="button" onClick={all(resend)}>
        Send all again
      </button>
      <button type="button" onClick={all(discard)}>
        Discard all
      </button>
    </>
  );
}

it.each([
  ['Send all again', 1],
  ['Discard all', 0],
])(
  'shows what comes of "%s" elsewhere, and counts what is new, while one reads further up',
  async (deed, left) => {
    let isOn = true;
    const refused = () => Promise.reject(new ChatError({ code: 10017 }));
    const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
      sendMessage: (message, options) => (isOn ? refused() : sdk.sendMessage(message, options)),
    });
    const { user, person } = renderChat(
      <>
        <RoomChat groupID={LOUNGE} />
        <Elsewhere />
      </>,
      { seed: audioRoomSeed, methods },
    );
    const mei = await person('mei');
    await field();
    for (let count = 1; count <= 24; count += 1) await sayInLounge(mei, `Message ${count}`);
    await screen.findByText('Message 24');
    await user.type(await field(), 'Hello{Enter}');
    await screen.findByRole('button', { name: 'Retry' });
    (await list()).scrollTop -= 80;
    await screen.findByRole('button', { name: 'Scroll to the newest message' });
    await sayInLounge(mei, 'And one more');
    await screen.findByRole('button', { name: '1 new message' });
    isOn = false;
    await user.click(screen.getByRole('button', { name: deed }));
    await waitFor(() => expect(screen.queryByText(/^Not sent/)).toBeNull());
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
    expect(screen.queryAllByText('Hello')).toHaveLength(left);
    expect(screen.queryByText('And one more')).toBeNull();
    screen.getByRole('button', { name: '1 new message' });
  },
);
