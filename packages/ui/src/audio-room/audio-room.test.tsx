import { ChatError } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { audioRoomSeed, LOUNGE, openShow, sayInLounge } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { comeIn, SHOW, sayInRoom } from '../testing/live-room-seed.js';
import { openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { askForSeat } from '../testing/seat-requests.js';
import { AudioRoom, type AudioRoomProps } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const gifts = [{ key: 'rose', label: 'Rose', icon: '🌹' }];

type Options = Parameters<typeof renderChat>[1];

function renderRoom(props: Partial<AudioRoomProps> = {}, options: Options = {}) {
  return renderChat(<AudioRoom groupID={LOUNGE} gifts={gifts} {...props} />, {
    seed: audioRoomSeed,
    ...options,
  });
}

const room = (name = 'Audio room Friday lounge') => screen.findByRole('region', { name });
const field = () => screen.findByRole('textbox', { name: 'Say something' });

/** By its text: asking for roles lays the whole page out, and jsdom is slow at that. */
async function seat(name: string): Promise<HTMLElement> {
  const button = (await screen.findByText(name)).closest('button');
  if (!button) throw new Error(`${name} cannot be pressed.`);
  return button;
}

describe('an audio room', () => {
  it('has its name, its stage, what is said, and what one does there', async () => {
    const { person } = renderRoom();
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI, 2: BEN } });
    await sayInLounge(mei, 'Good evening');
    await room();
    await screen.findByRole('heading', { name: 'Friday lounge' });
    await screen.findByText('Seat 2, Ben Okafor');
    await screen.findByText('Good evening');
    await screen.findByRole('button', { name: 'Like, 41 likes so far' });
    await screen.findByRole('button', { name: 'Rose, 2 so far' });
    within(screen.getByRole('toolbar')).getByRole('button', { name: 'Leave' });
  });

  it('has nothing to complain of', async () => {
    const { view, person } = renderRoom();
    const mei = await person('mei');
    await openLounge(mei, { count: 2, seats: { 1: MEI } });
    await sayInLounge(mei, 'Good evening');
    await screen.findByText('Good evening');
    await screen.findByText('Seat 2, empty');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('has a seat for me when I press it, and says so between what is said', async () => {
    const { user, person } = renderRoom();
    await openLounge(await person('mei'), { seats: { 1: MEI } });
    await user.click(await seat('Seat 3, empty'));
    await screen.findByText('Seat 3, You');
    const said = await screen.findByRole('list', { name: 'What is said here' });
    await within(said).findByText('You took seat 3');
  });

  it('says where one looks that a gift was refused', async () => {
    const { user } = renderRoom(
      {},
      { methods: { increaseGroupCounter: () => Promise.reject(new ChatError({ code: 10007 })) } },
    );
    await user.click(await screen.findByRole('button', { name: 'Rose, 2 so far' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not arrive.');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is opened by its owner', async () => {
    const { user } = renderRoom({}, { userID: 'mei' });
    await user.click(await screen.findByRole('button', { name: 'Open the stage' }));
    await screen.findByText('Seat 1, You, host');
  });

  it('has a background for the eye alone', async () => {
    const { view } = renderRoom({ background: <img src="data:image/gif;base64," alt="A park" /> });
    await field();
    expect(await room()).toHaveAttribute('data-background');
    expect(screen.queryByRole('img', { name: 'A park' })).toBeNull();
    expect(view.container.querySelector('.parlor-audio-room-background img')).not.toBeNull();
  });

  it('draws what the app gives it', async () => {
    const parts = {
      Stage: ({ groupID }: { groupID: string }) => <p>{`The stage of ${groupID}`}</p>,
    };
    renderRoom({ parts });
    await screen.findByText('The stage of lounge');
    await field();
  });

  it('does not draw its stage and its controls again for what is said', async () => {
    const drawn = vi.fn();
    const Counted = ({ groupID }: { groupID: string }) => {
      drawn();
      return <p>{groupID}</p>;
    };
    const { person } = renderRoom({
      groupID: SHOW,
      parts: { Stage: Counted, Header: Counted, Controls: Counted },
    });
    await field();
    const mei = await comeIn(await person('mei'));
    await sayInRoom(mei, 'Hello');
    await screen.findByText('Hello');
    const before = drawn.mock.calls.length;
    for (const text of ['One', 'Two', 'Three']) {
      await sayInRoom(mei, text);
      await screen.findByText(text);
    }
    expect(drawn).toHaveBeenCalledTimes(before);
  });

  it('is made small by the button, where the app wants it', async () => {
    const onMinimise = vi.fn();
    const { user } = renderRoom({ onMinimise });
    await user.click(await screen.findByRole('button', { name: 'Make the room small' }));
    expect(onMinimise).toHaveBeenCalledOnce();
  });
});

describe('raised hands in an audio room', () => {
  /** Mei runs the lounge, in which people have to ask. */
  async function renderHosting() {
    const rendered = renderRoom({}, { userID: 'mei', devices: 2 });
    await openLounge(await rendered.person('mei'), { seats: { 1: MEI }, mode: 'apply' });
    await screen.findByText(/^Seat 1,/);
    return rendered;
  }

  const panel = () => screen.queryByRole('complementary', { name: 'Raised hands' });

  it('are a sheet on a narrow room, which has the focus and gives it back', async () => {
    const { user } = await renderHosting();
    expect(panel()).toBeNull();
    const open = await screen.findByRole('button', { name: 'No raised hands' });
    await user.click(open);
    expect(panel()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(open).toHaveFocus();
    await user.click(open);
    await user.click(within(panel() ?? document.body).getByRole('button', { name: 'Close' }));
    expect(panel()).toBeNull();
  });

  it('are gone for who does not run the room any more, the focus is not, and nothing opens by itself', async () => {
    const { user, person } = renderRoom();
    const mei = await person('mei');
    await openLounge(mei, { seats: { 1: MEI }, mode: 'apply', coHostIDs: ['ann'] });
    await user.click(await screen.findByRole('button', { name: 'No raised hands' }));
    expect(panel()).toHaveFocus();
    await openLounge(mei, { seats: { 1: MEI }, mode: 'apply' });
    await waitFor(() => expect(panel()).toBeNull());
    expect(await room()).toHaveFocus();
    await openLounge(mei, { seats: { 1: MEI }, mode: 'apply', coHostIDs: ['ann'] });
    await screen.findByRole('button', { name: 'No raised hands' });
    expect(panel()).toBeNull();
  });

  it('are answered there', async () => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
    const { user, person } = await renderHosting();
    await askForSeat(await person('ben'), 3);
    const hands = await screen.findByRole('complementary', { name: 'Raised hands' });
    await within(hands).findByText('Ben Okafor');
    const [accept] = within(hands).getAllByRole('button', { name: /^Accept/ });
    if (!accept) throw new Error('Nobody can be let in.');
    await user.click(accept);
    await screen.findByText('Seat 3, kept for Ben Okafor');
  });

  it('stand beside the stage on a wide one', async () => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
    const { view } = await renderHosting();
    await waitFor(() => expect(panel()).not.toBeNull());
    expect(panel()).not.toHaveFocus();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('are nothing for who does not run it', async () => {
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
    const { person } = renderRoom();
    await openLounge(await person('mei'), { seats: { 1: MEI }, mode: 'apply' });
    await screen.findByText(/^Seat 1,/);
    await field();
    expect(panel()).toBeNull();
  });
});

describe('an audio room that is a live room', () => {
  it('is gone into by looking at it', async () => {
    const { person } = renderRoom({ groupID: SHOW });
    await openShow(await person('ben'));
    await room('Audio room Friday show');
    await screen.findByText('Seat 1, Ben Okafor, host');
    await sayInRoom(await comeIn(await person('mei')), 'Hello from Mei');
    await screen.findByText('Hello from Mei');
  });
});
