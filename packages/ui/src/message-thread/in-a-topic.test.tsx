import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { communitySeed, MAKERS, topicIDOf } from '../testing/community-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageThread } from './index.js';

it('in a topic, the thread and what one writes in are called by the topic and its community', async () => {
  const conversationID = `GROUP${topicIDOf(MAKERS, 'prints')}`;
  renderChat(
    <>
      <MessageThread conversationID={conversationID} />
      <MessageComposer conversationID={conversationID} />
    </>,
    { seed: communitySeed },
  );
  await screen.findByRole('region', { name: 'Messages with Prints · Makers' });
  await screen.findByRole('list', { name: 'Messages with Prints · Makers' });
  expect(
    await screen.findByRole('textbox', { name: 'Message to Prints · Makers' }),
  ).toBeInTheDocument();
});
