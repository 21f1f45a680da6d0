import { ChatError } from '@parlor/sdk';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createChatWorld } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import { teamSeed } from '../testing/seed.js';
import { ConversationList } from './index.js';

it('a list that cannot be loaded says why, and loads when it is tried again', async () => {
  let isDown = true;
  const reference = createChatWorld(teamSeed);
  const ann = await reference.person('ann');
  renderChat(<ConversationList />, {
    methods: {
      getConversationList: ((options?: never) =>
        isDown
          ? Promise.reject(new ChatError({ code: 2801 }))
          : ann.getConversationList(options)) as typeof ann.getConversationList,
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('did not answer in time');
  isDown = false;
  const button = screen.getByRole('button', { name: 'Try again' });
  button.focus();
  // At once: when the session becomes ready, it is asked for again by itself.
  fireEvent.click(button);
  expect(document.querySelector('.parlor-conversation-list')).toHaveFocus();
  expect(await screen.findByText('Ben Okafor')).toBeInTheDocument();
});
