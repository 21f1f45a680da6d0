import { ChatError } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LOUNGE, audioRoomSeed as seed } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomGifts, RoomLikes } from './index.js';

const gifts = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

/** The team with another group that counts likes. */
const withCounted = {
  ...seed,
  groups: (seed.groups ?? []).map((group) =>
    group.groupID === 'design' ? { ...group, counters: { likes: 2 } } : group,
  ),
};

function Both() {
  return (
    <>
      <RoomGifts groupID={LOUNGE} gifts={gifts} />
      <RoomLikes groupID={LOUNGE} />
    </>
  );
}

const refused = () => Promise.reject(new ChatError({ code: 10007 }));

describe('likes and gifts', () => {
  it('are counted in any group, one’s own at once', async () => {
    const { user, view } = renderChat(<Both />, { seed });
    await user.click(await screen.findByRole('button', { name: 'Like, 41 likes so far' }));
    await screen.findByRole('button', { name: 'Like, 42 likes so far' });
    const group = screen.getByRole('group', { name: 'Gifts' });
    await user.click(within(group).getByRole('button', { name: 'Rocket, 0 so far' }));
    await within(group).findByRole('button', { name: 'Rocket, 1 so far' });
    within(group).getByRole('button', { name: 'Rose, 2 so far' });
    expect(await complaints(view.container)).toEqual([]);
  });

  it('say by themselves why one was refused, where nobody else does', async () => {
    const { user } = renderChat(<RoomLikes groupID={LOUNGE} />, {
      seed,
      methods: { increaseGroupCounter: refused },
    });
    await user.click(await screen.findByRole('button', { name: 'Like, 41 likes so far' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('That did not arrive.');
    await screen.findByRole('button', { name: 'Like, 41 likes so far' });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('say nothing in another room of what was refused in one', async () => {
    const { user, rerender } = renderChat(<RoomLikes groupID={LOUNGE} />, {
      seed,
      methods: { increaseGroupCounter: refused },
    });
    await user.click(await screen.findByRole('button', { name: 'Like, 41 likes so far' }));
    await screen.findByRole('alert');
    rerender(<RoomLikes groupID="design" />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('fly up for what is counted, and not for what another room has counted before', async () => {
    const { user, view, rerender } = renderChat(<RoomLikes groupID="design" />, {
      seed: withCounted,
    });
    const hearts = () => view.container.querySelectorAll('.parlor-live-heart').length;
    await screen.findByRole('button', { name: 'Like, 2 likes so far' });
    rerender(<RoomLikes groupID={LOUNGE} />);
    const like = await screen.findByRole('button', { name: 'Like, 41 likes so far' });
    expect(hearts()).toBe(0);
    await user.click(like);
    await screen.findByRole('button', { name: 'Like, 42 likes so far' });
    await waitFor(() => expect(hearts()).toBe(1));
  });

  it('are the same in all places that show them', async () => {
    const { user } = renderChat(
      <>
        <RoomLikes groupID={LOUNGE} />
        <RoomLikes groupID={LOUNGE} />
      </>,
      { seed },
    );
    const [first] = await screen.findAllByRole('button', { name: 'Like, 41 likes so far' });
    if (!first) throw new Error('There is nothing to be pressed.');
    await user.click(first);
    const both = await screen.findAllByRole('button', { name: 'Like, 42 likes so far' });
    expect(both).toHaveLength(2);
  });
});
