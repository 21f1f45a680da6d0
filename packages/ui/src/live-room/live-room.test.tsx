import { ChatError } from '@parlor/sdk';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import { withoutMarks } from '../internals/without-marks.js';
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

/** What is in sight, from the top. */
function rowsOf(list: HTMLElement): (string | null)[] {
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
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

  it('marks what is said to all rooms, in words', async () => {
    const { engine } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    await engine.admin.broadcast('We close in an hour.', 'mei');
    await screen.findByText('We close in an hour.');
    const [row] = rowsOf(screen.getByRole('list', { name: 'What is said here' })).slice(-1);
    expect(row).toBe('To all rooms Mei Tanaka We close in an hour.');
  });

  it('gives back what was refused, and says why', async () => {
    const sendMessage = () => Promise.reject(new ChatError({ code: 10017, message: 'x' }));
    const { user } = renderChat(<LiveRoom groupID={SHOW} />, { seed, methods: { sendMessage } });
    await user.type(await field(), 'Good evening{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That was not said. You are muted here: you can read, but not write.',
    );
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

  it('stands still while one reads further up, and says how much is new', async () => {
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const mei = await comeIn(await person('mei'));
    for (let count = 1; count <= 19; count += 1) await sayInRoom(mei, `Message ${count}`);
    await screen.findByText('Message 19');
    const list = screen.getByRole('list', { name: 'What is said here' });
    list.scrollTop = 0;
    await screen.findByRole('button', { name: 'Scroll to the newest message' });
    const rows = rowsOf(list);
    // One that mentions me is shown, however many have come.
    await sayInRoom(mei, 'Are you there, Ann?', ['ann']);
    const button = await screen.findByRole('button', { name: '1 new message' });
    expect(list.scrollTop).toBe(0);
    expect(rowsOf(list)).toEqual(rows);
    await user.click(button);
    await screen.findByText('Are you there, Ann?');
    await waitFor(() => expect(screen.queryByRole('button', { name: /newest/ })).toBeNull());
  });

  it('stands still while the focus is on a name, so that keys reach them all', async () => {
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} onUserClick={() => undefined} />, {
      seed,
    });
    await field();
    const mei = await comeIn(await person('mei'));
    await sayInRoom(mei, 'Hello');
    await screen.findByText('Hello');
    const list = screen.getByRole('list', { name: 'What is said here' });
    act(() => list.focus());
    await user.tab();
    const name = within(list).getByRole('button', { name: 'Mei Tanaka' });
    expect(name).toHaveFocus();
    const rows = rowsOf(list);
    await sayInRoom(mei, 'And another thing');
    await screen.findByRole('button', { name: '1 new message' });
    expect(rowsOf(list)).toEqual(rows);
    expect(name).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: '1 new message' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByText('And another thing');
    expect(list).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('button', { name: /new message/ })).toBeNull());
  });

  it('goes on as soon as the focus leaves the names', async () => {
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} onUserClick={() => undefined} />, {
      seed,
    });
    const box = await field();
    const mei = await comeIn(await person('mei'));
    await sayInRoom(mei, 'Hello');
    act(() => screen.getByRole('list', { name: 'What is said here' }).focus());
    await screen.findByText('Hello');
    await user.tab();
    await sayInRoom(mei, 'And another thing');
    await screen.findByRole('button', { name: '1 new message' });
    await user.click(box);
    await screen.findByText('And another thing');
    expect(box).toHaveFocus();
  });

  it('says of what happens in it that it is a room, not a group', async () => {
    const { person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const mei = await comeIn(await person('mei'));
    await screen.findByText('Mei Tanaka came in');
    await mei.quitGroup(SHOW);
    await screen.findByText('Mei Tanaka left');
    const ben = await person('ben');
    await ben.updateGroupProfile({ groupID: SHOW, name: 'Late show' });
    await screen.findByText('Ben Okafor renamed the room to “Late show”');
    const list = screen.getByRole('list', { name: 'What is said here' });
    expect(list.textContent).not.toMatch(/group/);
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
    await screen.findByText('Mei Tanaka');
    const words = shorten(oneLine(withoutMarks(text)), 300);
    const message = view.container.querySelector('.parlor-live-message:not([data-kind])');
    expect(message?.textContent).toBe(`Mei Tanaka ${words}`);
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
