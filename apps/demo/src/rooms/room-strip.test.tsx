import { createEngine, type EngineSeed } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, onTestFinished, vi } from 'vitest';
import { demoSeed } from '../engine/demo-seed.js';
import { RoomStrip } from './room-strip.js';

/** The way into a group's room, as somebody sees it. */
function renderStrip(seed: EngineSeed, userID: string, groupID: string) {
  const engine = createEngine({ seed });
  onTestFinished(() => engine.close());
  const onRoom = vi.fn();
  const view = render(
    <ChatProvider
      sdk={engine.createClient()}
      user={{ userID, userSig: engine.signUserSig(userID) }}
    >
      <RoomStrip groupID={groupID} onRoom={onRoom} />
    </ChatProvider>,
  );
  return { ...view, onRoom };
}

const CLOSED: EngineSeed = {
  users: [{ userID: 'ann' }, { userID: 'ben' }],
  groups: [{ groupID: 'den', name: 'Den', type: 'ChatRoom', members: ['ann', 'ben'] }],
};

it('the seeded radio is open, and the way in says how many sit there', async () => {
  const { onRoom } = renderStrip(demoSeed, 'mina', 'night-radio');
  await screen.findByText('5 people on the stage');
  await userEvent.click(screen.getByRole('button', { name: 'Go in' }));
  expect(onRoom).toHaveBeenCalledExactlyOnceWith('night-radio');
});

it('a room that was never opened is offered to who may open it', async () => {
  renderStrip(CLOSED, 'ann', 'den');
  await screen.findByRole('button', { name: 'Open it…' });
});
