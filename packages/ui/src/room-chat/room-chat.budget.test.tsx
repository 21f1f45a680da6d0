import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LiveRoomMessage } from '../live-room/message.js';
import { audioRoomSeed, LOUNGE, sayInLounge } from '../testing/audio-room-seed.js';
import { wordsOf } from '../testing/counted-thread.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle, untilCalm } from '../testing/render-count.js';
import { RoomChat } from './index.js';

it('a message to a room renders its own line, and none of those further up', async () => {
  const lines = new RenderCount();
  const Message = lines.part(LiveRoomMessage, ({ message }) => wordsOf(message));
  const chat = <RoomChat groupID={LOUNGE} parts={{ Message }} />;
  const { person } = renderChat(chat, { seed: audioRoomSeed });
  const mei = await person('mei');
  await screen.findByRole('list', { name: 'What is said here' });
  for (const text of ['Good evening', 'Can you hear me?']) {
    await act(() => sayInLounge(mei, text));
    await screen.findByText(text);
  }
  await untilCalm(lines);
  await act(() => sayInLounge(mei, 'Welcome'));
  await screen.findByText('Welcome');
  await settle();
  expect(lines.ids).toContain('Welcome');
  // In a meeting, the one before counts as read only now.
  expect(lines.ids).not.toContain('Good evening');
});
