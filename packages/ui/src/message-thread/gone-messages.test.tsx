import { type GetMessageListOptions, type Message, TYPES } from '@parlor/sdk';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createChatWorld } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';
import { MessageThread } from './index.js';

/** Renders the talk with `ben` as if the service had said this of each of its messages. */
async function renderWith(change: (message: Message) => object): Promise<void> {
  const ann = await createChatWorld(teamSeed).person('ann');
  const getMessageList = async (options: GetMessageListOptions) => {
    const answer = await ann.getMessageList(options);
    const messageList = answer.data.messageList.map((message) => ({
      ...message,
      ...change(message),
    })) as Message[];
    return { ...answer, data: { ...answer.data, messageList } };
  };
  renderChat(<MessageThread conversationID="C2Cben" />, { methods: { getMessageList } });
}

it('a deleted message says only that, and by whom', async () => {
  await renderWith(() => ({ isRevoked: true }));
  expect(await screen.findByText('You deleted this message')).toBeInTheDocument();
  expect(screen.getAllByText('This message was deleted')).toHaveLength(2);
  expect(screen.queryByText('Tell me where to look.')).toBeNull();
});

it('a message of a type that nobody knows says that it cannot be shown', async () => {
  await renderWith(() => ({ type: undefined, payload: undefined }));
  expect(await screen.findAllByText('This message can’t be shown here.')).toHaveLength(3);
});

it('a message whose payload makes no sense takes nothing else down', async () => {
  await renderWith((message) =>
    message.flow === 'out' ? { type: TYPES.MSG_GRP_TIP, payload: { operationType: 1 } } : {},
  );
  expect(await screen.findByText('Tell me where to look.')).toBeInTheDocument();
  expect(screen.getByText('Not yet.')).toBeInTheDocument();
});

it.each([
  [TYPES.MSG_IMAGE, { imageInfoArray: [] }, 'Not available'],
  [TYPES.MSG_IMAGE, { imageInfoArray: [null, 7, { url: 'javascript:alert(1)' }] }, 'Not available'],
  [TYPES.MSG_VIDEO, { videoUrl: 'data:text/html,x', snapshotWidth: {} }, 'Not available'],
  [TYPES.MSG_FILE, { fileName: 'plan\u202efdp.exe', fileSize: 'x' }, 'Not available'],
  [TYPES.MSG_SOUND, { second: 67, url: {} }, 'Not available'],
  [TYPES.MSG_LOCATION, { description: 'Harbour', longitude: 1e9, latitude: 53.5 }, 'Harbour'],
])('media of which nothing can be shown say so: %s %j', async (type, payload, words) => {
  await renderWith(() => ({ type, payload }));
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
});
