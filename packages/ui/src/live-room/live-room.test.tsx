import { ChatError } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { comeIn, SHOW, sayInRoom, liveRoomSeed as seed } from '../testing/live-room-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { HOSTILE_TEXTS } from '../testing/seed.js';
import { LiveRoom } from './index.js';

const gifts = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

async function field(): Promise<HTMLElement> {
  return screen.findByRole('textbox', { name: 'Say something' });
}

describe('a live room', () => {
  it('is gone into by looking at it, and says what it is called and how many are there', async () => {
    renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    await screen.findByRole('heading', { name: 'Friday show' });
    screen.getByRole('region', { name: 'Live room Friday show' });
    await screen.findByText(/\d (person|people) here/);
  });

  it('shows what is said, the newest last', async () => {
    const { person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const mei = await comeIn(await person('mei'));
    await sayInRoom(mei, 'Hello from Mei');
    await sayInRoom(mei, 'Can you hear me?');
    await screen.findByText('Can you hear me?');
    const rows = within(screen.getByRole('list', { name: 'What is said here' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(rows.slice(-2)).toEqual(['Mei Tanaka Hello from Mei', 'Mei Tanaka Can you hear me?']);
  });

  it('says what one writes, and the field is empty and keeps the focus', async () => {
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const heard = vi.fn();
    const mei = await comeIn(await person('mei'));
    mei.on('onMessageReceived', ({ data }) => heard(data.map(({ payload }) => payload)));
    await user.type(await field(), 'Good evening{Enter}');
    await screen.findByText('Good evening');
    expect(await field()).toHaveValue('');
    expect(await field()).toHaveFocus();
    await waitFor(() =>
      expect(heard).toHaveBeenCalledWith([expect.objectContaining({ text: 'Good evening' })]),
    );
  });

  it('gives back what was refused, and says why', async () => {
    const sendMessage = () => Promise.reject(new ChatError({ code: 10017, message: 'Muted.' }));
    const { user } = renderChat(<LiveRoom groupID={SHOW} />, { seed, methods: { sendMessage } });
    await user.type(await field(), 'Good evening{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('That was not said. Muted.');
    expect(await field()).toHaveValue('Good evening');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('counts likes and gifts, one’s own at once', async () => {
    const { user } = renderChat(<LiveRoom groupID={SHOW} gifts={gifts} />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Like, 1,204 likes so far' }));
    await screen.findByRole('button', { name: 'Like, 1,205 likes so far' });
    const group = screen.getByRole('group', { name: 'Gifts' });
    await user.click(within(group).getByRole('button', { name: 'Rocket, 0 so far' }));
    await within(group).findByRole('button', { name: 'Rocket, 1 so far' });
    within(group).getByRole('button', { name: 'Rose, 12 so far' });
  });

  it('lets hearts fly for likes, and takes them away when they are up', async () => {
    const { user, view } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    const hearts = () => [...view.container.querySelectorAll('.parlor-live-heart')];
    await user.click(await screen.findByRole('button', { name: 'Like, 1,204 likes so far' }));
    await waitFor(() => expect(hearts()).toHaveLength(1));
    // What React listens to where there are no animations, as in jsdom.
    const end = () => new Event('webkitAnimationEnd', { bubbles: true });
    for (const heart of hearts()) fireEvent(heart, end());
    expect(hearts()).toHaveLength(0);
  });

  it('lets nothing fly with reduced motion: the number grows', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
    const { user, view } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Like, 1,204 likes so far' }));
    await screen.findByRole('button', { name: 'Like, 1,205 likes so far' });
    expect(view.container.querySelector('.parlor-live-heart')).toBeNull();
    vi.unstubAllGlobals();
  });

  it('has no likes and gifts where counters were not bought', async () => {
    const notBought = () => Promise.reject(new ChatError({ code: 3122, message: 'not bought' }));
    renderChat(<LiveRoom groupID={SHOW} gifts={gifts} />, {
      seed,
      methods: { getGroupCounters: notBought, increaseGroupCounter: notBought },
    });
    await field();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Like/ })).toBeNull());
    expect(screen.queryByRole('group', { name: 'Gifts' })).toBeNull();
  });

  it('is left by the button, and the app is told', async () => {
    const onLeave = vi.fn();
    const { user } = renderChat(<LiveRoom groupID={SHOW} onLeave={onLeave} />, { seed });
    await field();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByText('You are not in the room any more');
    expect(onLeave).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
  });

  it('says that its owner has ended it', async () => {
    const { person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const ben = await person('ben');
    await ben.dismissGroup(SHOW);
    await screen.findByText('The room was closed');
    expect(screen.queryByRole('button', { name: 'Go in' })).toBeNull();
  });

  it('says why one could not go in, and tries again', async () => {
    let isFull = true;
    const { user } = renderChat(<LiveRoom groupID={SHOW} />, {
      seed,
      methods: (sdk) => ({
        joinGroup: (options) =>
          isFull ? Promise.reject(new ChatError({ code: 10014 })) : sdk.joinGroup(options),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('You could not go into the room');
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await field();
  });

  it('says to who is banned that they are', async () => {
    renderChat(<LiveRoom groupID={SHOW} />, {
      seed,
      methods: { joinGroup: () => Promise.reject(new ChatError({ code: 10007 })) },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('You were banned from it.');
  });

  it('stands still while one reads further up, and says how much is new', async () => {
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const mei = await comeIn(await person('mei'));
    for (let count = 1; count <= 19; count += 1) await sayInRoom(mei, `Message ${count}`);
    await screen.findByText('Message 19');
    const list = screen.getByRole('list', { name: 'What is said here' });
    list.scrollTop = 0;
    await screen.findByRole('button', { name: 'Scroll to the newest message' });
    const top = list.scrollTop;
    // One that mentions me is shown, however many have come.
    await sayInRoom(mei, 'Are you there, Ann?', ['ann']);
    await user.click(await screen.findByRole('button', { name: '1 new message' }));
    expect(top).toBe(0);
    await screen.findByText('Are you there, Ann?');
    await waitFor(() => expect(screen.queryByRole('button', { name: /newest/ })).toBeNull());
  });

  it('tells whose name was pressed', async () => {
    const onUserClick = vi.fn();
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} onUserClick={onUserClick} />, {
      seed,
    });
    await field();
    await sayInRoom(await comeIn(await person('mei')), 'Hello');
    await user.click(await screen.findByRole('button', { name: 'Mei Tanaka' }));
    expect(onUserClick).toHaveBeenCalledWith('mei');
  });

  it('draws what the app gives it', async () => {
    const parts = {
      Message: ({ message }: { message: { from: string } }) => <p>{`<${message.from}>`}</p>,
    };
    const { person } = renderChat(<LiveRoom groupID={SHOW} parts={parts} />, { seed });
    await field();
    await sayInRoom(await comeIn(await person('mei')), 'Hello');
    await screen.findAllByText('<mei>');
  });

  it.each(HOSTILE_TEXTS)('shows %j as the words that they are', async (text) => {
    const { view, person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    await act(async () => sayInRoom(await comeIn(await person('mei')), text));
    await screen.findAllByText('Mei Tanaka');
    expect(view.container.querySelector('script, img[src="x"], a')).toBeNull();
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it('has nothing to complain of', async () => {
    const { view, person } = renderChat(
      <LiveRoom groupID={SHOW} gifts={gifts} onUserClick={() => undefined} />,
      { seed },
    );
    await field();
    await sayInRoom(await comeIn(await person('mei')), 'Hello');
    await screen.findByText('Hello');
    expect(await complaints(view.container)).toEqual([]);
  });
});
