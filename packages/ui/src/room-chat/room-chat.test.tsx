import { ChatError, type ChatSDK } from '@parlor/sdk';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { withoutMarks } from '../internals/without-marks.js';
import type { LiveRoomMessageProps } from '../live-room/index.js';
import { audioRoomSeed, LOUNGE, openShow, sayInLounge } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { comeIn, SHOW, sayInRoom } from '../testing/live-room-seed.js';
import { openLounge, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { HOSTILE_TEXTS } from '../testing/seed.js';
import { RoomChat } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;

type Options = Parameters<typeof renderChat>[1];

function renderLounge(options: Options = {}) {
  const chat = <RoomChat groupID={LOUNGE} onUserClick={() => undefined} />;
  return renderChat(chat, { seed: audioRoomSeed, ...options });
}

function renderShow(options: Options = {}) {
  return renderChat(<RoomChat groupID={SHOW} />, { seed: audioRoomSeed, ...options });
}

async function field(): Promise<HTMLElement> {
  return screen.findByRole('textbox', { name: 'Say something' });
}

async function list(): Promise<HTMLElement> {
  return screen.findByRole('list', { name: 'What is said here' });
}

/** What is in sight, from the top. */
async function rows(): Promise<(string | null)[]> {
  const items = within(await list()).queryAllByRole('listitem');
  return items.map(({ textContent }) => textContent);
}

/** Refuses what is sent while it is told to. */
function refusing(code: number) {
  const moderation = { isOn: true };
  const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
    sendMessage: (message, options) =>
      moderation.isOn ? Promise.reject(new ChatError({ code })) : sdk.sendMessage(message, options),
    resendMessage: (message) =>
      moderation.isOn ? Promise.reject(new ChatError({ code })) : sdk.resendMessage(message),
  });
  return { moderation, methods };
}

describe('the chat of a room that keeps what is said', () => {
  it('shows what was said before one came, and what is said now, the newest last', async () => {
    const { person } = renderLounge({ userID: 'ben' });
    const mei = await person('mei');
    await sayInLounge(mei, 'Good evening');
    await screen.findByText('Good evening');
    await sayInLounge(mei, 'Can you hear me?');
    await screen.findByText('Can you hear me?');
    expect((await rows()).slice(-2)).toEqual([
      'Mei Tanaka Good evening',
      'Mei Tanaka Can you hear me?',
    ]);
  });

  it('says so while nothing was said', async () => {
    const { view } = renderLounge();
    await screen.findByText('Nothing has been said yet');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('says what one writes to all, and the field is empty and keeps the focus', async () => {
    const { user, person } = renderLounge();
    const heard = vi.fn();
    const mei = await person('mei');
    mei.on('onMessageReceived', ({ data }) => heard(data.map(({ payload }) => payload)));
    await user.type(await field(), 'Good evening{Enter}');
    await screen.findByText('Good evening');
    expect(await field()).toHaveValue('');
    expect(await field()).toHaveFocus();
    await waitFor(() =>
      expect(heard).toHaveBeenCalledWith([expect.objectContaining({ text: 'Good evening' })]),
    );
  });

  it('keeps what was refused, says why, and sends it again', async () => {
    const { moderation, methods } = refusing(10017);
    const { user } = renderLounge({ methods });
    await user.type(await field(), 'Good evening{Enter}');
    await screen.findByText(/^Not sent\. You are muted here/);
    expect(await field()).toHaveValue('');
    moderation.isOn = false;
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(screen.queryByText(/^Not sent/)).toBeNull());
    screen.getByText('Good evening');
    expect(await list()).toHaveFocus();
  });

  it('lets go what was refused when one discards it', async () => {
    const { methods } = refusing(10017);
    const { user } = renderLounge({ methods });
    await user.type(await field(), 'Good evening{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByText('Good evening')).toBeNull());
    expect(await list()).toHaveFocus();
  });

  it('tells quietly who takes a seat, moves and goes, between what is said', async () => {
    const { person } = renderLounge();
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI } });
    await sayInLounge(mei, 'Who wants to speak?');
    await screen.findByText('Who wants to speak?');
    await writeSeats(mei, { 3: BEN });
    await screen.findByText('Ben Okafor took seat 3');
    await sayInLounge(mei, 'Welcome, Ben');
    await screen.findByText('Welcome, Ben');
    await writeSeats(mei, { 3: { s: 0 }, 5: BEN });
    await screen.findByText('Ben Okafor moved to seat 5');
    await writeSeats(mei, { 5: { s: 0 } });
    await screen.findByText('Ben Okafor left seat 5');
    const shown = await rows();
    expect(shown.slice(shown.indexOf('Mei Tanaka Who wants to speak?'))).toEqual([
      'Mei Tanaka Who wants to speak?',
      'Ben Okafor took seat 3',
      'Mei Tanaka Welcome, Ben',
      'Ben Okafor moved to seat 5',
      'Ben Okafor left seat 5',
    ]);
  });

  it('has what happened on the stage before what is said later, and what could not be said last', async () => {
    const { methods } = refusing(10017);
    const { user, person } = renderLounge({ methods });
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI } });
    await screen.findByText('The stage was opened');
    await user.type(await field(), 'Hello{Enter}');
    await screen.findByText(/^Not sent/);
    await writeSeats(mei, { 3: BEN });
    await screen.findByText('Ben Okafor took seat 3');
    await sayInLounge(mei, 'Welcome, Ben');
    await screen.findByText('Welcome, Ben');
    expect((await rows()).slice(-3)).toEqual([
      'Ben Okafor took seat 3',
      'Mei Tanaka Welcome, Ben',
      expect.stringMatching(/^You Hello/),
    ]);
  });

  it('does not tell who is muted, and what was so when one came', async () => {
    const { person } = renderLounge();
    await screen.findByText('Nothing has been said yet');
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI, 2: BEN } });
    await screen.findByText('The stage was opened');
    await writeSeats(mei, { 2: { ...BEN, x: 1 } });
    await writeSeats(mei, { 2: { s: 0 } });
    await screen.findByText('Ben Okafor left seat 2');
    expect(await rows()).not.toContainEqual(expect.stringMatching(/muted/));
  });

  it('stands still while one reads further up, and goes to the newest when one says something', async () => {
    const { user, person } = renderLounge();
    const mei = await person('mei');
    await field();
    for (let count = 1; count <= 24; count += 1) await sayInLounge(mei, `Message ${count}`);
    await screen.findByText('Message 24');
    (await list()).scrollTop = 0;
    await screen.findByRole('button', { name: 'Scroll to the newest message' });
    const before = await rows();
    await sayInLounge(mei, 'And one more');
    await screen.findByRole('button', { name: '1 new message' });
    expect(await rows()).toEqual(before);
    await user.type(await field(), 'I am here{Enter}');
    await screen.findByText('I am here');
    await screen.findByText('And one more');
    expect(await field()).toHaveFocus();
  });

  it('lets go what one discards also while one reads further up', async () => {
    const { methods } = refusing(10017);
    const { user, person } = renderLounge({ methods });
    const mei = await person('mei');
    await field();
    for (let count = 1; count <= 24; count += 1) await sayInLounge(mei, `Message ${count}`);
    await screen.findByText('Message 24');
    await user.type(await field(), 'Hello{Enter}');
    const discard = await screen.findByRole('button', { name: 'Discard' });
    (await list()).scrollTop -= 80;
    await screen.findByRole('button', { name: 'Scroll to the newest message' });
    await user.click(discard);
    await waitFor(() => expect(screen.queryByText('Hello')).toBeNull());
    expect(await list()).toHaveFocus();
  });

  it('has a few lines in the document, however much is said', async () => {
    const { person } = renderLounge();
    const mei = await person('mei');
    for (let count = 1; count <= 120; count += 1) await sayInLounge(mei, `Message ${count}`);
    await screen.findByText('Message 120');
    expect((await rows()).length).toBeLessThan(60);
  });

  it('has nothing to complain of', async () => {
    const { methods } = refusing(10017);
    const { view, user, person } = renderLounge({ methods });
    await sayInLounge(await person('mei'), 'Good evening');
    await screen.findByText('Good evening');
    await user.type(await field(), 'Hello{Enter}');
    await screen.findByText(/^Not sent/);
    expect(await complaints(view.container)).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('shows %j as the words that they are', async (text) => {
    const { view, person } = renderLounge();
    await field();
    await act(async () => sayInLounge(await person('mei'), text));
    await screen.findByText('Mei Tanaka');
    const words = shorten(oneLine(withoutMarks(text)), 300);
    const message = view.container.querySelector('.parlor-live-message:not([data-kind])');
    expect(message?.textContent).toBe(`Mei Tanaka ${words}`);
    expect(view.container.querySelector('script, img[src="x"], a')).toBeNull();
  });
});

describe('the chat of a live room', () => {
  it('goes into the room, and shows what is said there', async () => {
    const { user, person } = renderShow();
    await screen.findByText('Ann Lindqvist came in');
    await sayInRoom(await comeIn(await person('mei')), 'Hello from Mei');
    await screen.findByText('Hello from Mei');
    await user.type(await field(), 'Hello Mei{Enter}');
    await screen.findByText('Hello Mei');
  });

  it('tells who takes a seat', async () => {
    const { person } = renderShow();
    await screen.findByText('Ann Lindqvist came in');
    await openShow(await person('ben'));
    await screen.findByText('The stage was opened');
  });

  it('keeps all that was refused, says why, and sends it again', async () => {
    const { moderation, methods } = refusing(10017);
    const { user } = renderShow({ methods });
    await user.type(await field(), 'One{Enter}');
    await user.type(await field(), 'Two{Enter}');
    await waitFor(() =>
      expect(screen.getAllByText(/^Not sent\. You are muted here/)).toHaveLength(2),
    );
    moderation.isOn = false;
    const [retry] = screen.getAllByRole('button', { name: 'Retry' });
    if (!retry) throw new Error('There is nothing to be sent again.');
    await user.click(retry);
    await waitFor(() => expect(screen.getAllByText(/^Not sent/)).toHaveLength(1));
    expect((await rows()).slice(-2)).toEqual(['You One', expect.stringMatching(/^You Two/)]);
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByText('Two')).toBeNull());
  });

  it('says why one is not in it any more', async () => {
    const { person } = renderShow();
    await field();
    await (await person('ben')).dismissGroup(SHOW);
    await screen.findByText('The room was closed');
  });
});

describe('a chat', () => {
  it('tells whose name was pressed', async () => {
    const onUserClick = vi.fn();
    const { user, person } = renderChat(<RoomChat groupID={LOUNGE} onUserClick={onUserClick} />, {
      seed: audioRoomSeed,
    });
    await sayInLounge(await person('mei'), 'Hello');
    await user.click(await screen.findByRole('button', { name: 'Mei Tanaka' }));
    expect(onUserClick).toHaveBeenCalledWith('mei');
  });

  it('says that what is said could not be loaded, and tries again', async () => {
    let isDown = true;
    const { user } = renderLounge({
      methods: (sdk) => ({
        getMessageList: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 10016 })) : sdk.getMessageList(options),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The messages could not be loaded');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nothing has been said yet');
    expect(screen.getByRole('region', { name: 'Chat' })).toHaveFocus();
  });

  it('draws a message once as long as it is the same, however much is said after it', async () => {
    const drawn = vi.fn();
    const parts = {
      Message: ({ message }: LiveRoomMessageProps) => {
        drawn(message);
        return <p>{message.ID}</p>;
      },
    };
    const { person } = renderChat(<RoomChat groupID={LOUNGE} parts={parts} />, {
      seed: audioRoomSeed,
    });
    const mei = await person('mei');
    for (const text of ['One', 'Two', 'Three', 'Four']) {
      await sayInLounge(mei, text);
      await waitFor(() => expect(drawn.mock.lastCall?.[0].payload).toMatchObject({ text }));
    }
    const messages = drawn.mock.calls.flat();
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('does not draw a message again for a handler that is written inline', async () => {
    const drawn = vi.fn();
    const parts = {
      Message: ({ message }: LiveRoomMessageProps) => {
        drawn();
        return <p>{message.from}</p>;
      },
    };
    const chat = () => <RoomChat groupID={LOUNGE} parts={parts} onUserClick={() => undefined} />;
    const { person, rerender } = renderChat(chat(), { seed: audioRoomSeed });
    await sayInLounge(await person('mei'), 'Hello');
    await screen.findByText('mei');
    const before = drawn.mock.calls.length;
    rerender(chat());
    expect(drawn).toHaveBeenCalledTimes(before);
  });

  it('draws what the app gives it', async () => {
    const parts = {
      Message: ({ message }: { message: { from: string } }) => <p>{`<${message.from}>`}</p>,
    };
    const { person } = renderChat(<RoomChat groupID={LOUNGE} parts={parts} />, {
      seed: audioRoomSeed,
    });
    await sayInLounge(await person('mei'), 'Hello');
    await screen.findAllByText('<mei>');
  });
});
