import { ChatError } from '@parlor/sdk';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LOUNGE, audioRoomSeed as seed } from '../testing/audio-room-seed.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomGifts, RoomLikes } from './index.js';

const gifts = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

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
