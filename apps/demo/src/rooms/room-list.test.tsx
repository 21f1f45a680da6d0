import { createEngine } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, onTestFinished, vi } from 'vitest';
import { RoomList } from './room-list.js';

const SEED = {
  users: [{ userID: 'ann' }, { userID: 'ben' }],
  groups: [
    { groupID: 'den', name: 'Den', type: 'ChatRoom' as const, members: ['ann', 'ben'] },
    { groupID: 'choir', name: 'Choir', type: 'Public' as const, members: ['ann', 'ben'] },
    { groupID: 'air', name: 'On air', type: 'AVChatRoom' as const, members: ['ben'] },
  ],
};

/** The rooms of somebody who is in one of them, or in none. */
function renderList(userID: string, roomID: string | null, seed = SEED) {
  const engine = createEngine({ seed });
  onTestFinished(() => engine.close());
  const ways = { onOpen: vi.fn(), onCreate: vi.fn() };
  render(
    <ChatProvider
      sdk={engine.createClient()}
      user={{ userID, userSig: engine.signUserSig(userID) }}
    >
      <RoomList openID={roomID} roomID={roomID} {...ways} />
    </ChatProvider>,
  );
  return ways;
}

it('lists the meetings I am in, and no other groups', async () => {
  const { onOpen } = renderList('ann', null);
  await userEvent.click(await screen.findByRole('button', { name: /^Den/ }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('den');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

it('a live room is listed as long as I am in it', async () => {
  renderList('ann', 'air');
  const row = await screen.findByRole('button', { name: /^On air.*You are here/ });
  expect(row.getAttribute('aria-current')).toBe('true');
  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
});

it('who has no room is shown how to make one', async () => {
  const { onCreate } = renderList('ann', null, { ...SEED, groups: [] });
  await userEvent.click(await screen.findByRole('button', { name: 'Create a room…' }));
  expect(onCreate).toHaveBeenCalledOnce();
});
