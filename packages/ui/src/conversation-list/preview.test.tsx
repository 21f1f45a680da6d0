import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderChat } from '../testing/render-chat.js';
import { ConversationList } from './index.js';

const GROUP = { type: 'Public' as const, members: ['ann', 'omar'] };

it('a name from right to left stands before what was said, and each keeps its direction', async () => {
  renderChat(<ConversationList />, {
    userID: 'ann',
    seed: {
      users: [{ userID: 'ann' }, { userID: 'omar', nick: 'عمر' }],
      groups: [{ groupID: 'tea', name: 'Tea', ...GROUP }],
      messages: [{ from: 'omar', to: 'tea', text: 'On my way', secondsAgo: 60 }],
    },
  });
  const name = await screen.findByText('\u2068عمر\u2069:');
  // Where the direction were found out, it would be that of the name.
  expect(name.closest('bdi, [dir]')).toBeNull();
  // By themselves: in one box with the name they would lose their beginning where they are too long.
  expect(screen.getByText('On my way').localName).toBe('bdi');
});

it('no more of a long message stands in a row than could be seen', async () => {
  renderChat(<ConversationList />, {
    userID: 'ann',
    seed: {
      users: [{ userID: 'ann' }, { userID: 'omar', nick: 'Omar' }],
      messages: [{ from: 'omar', to: 'ann', text: 'long '.repeat(1_000), secondsAgo: 60 }],
    },
  });
  const row = (await screen.findByText('Omar')).closest('[role="option"]');
  await waitFor(() => expect(row).toHaveTextContent(/long long/));
  expect(row?.textContent?.length).toBeLessThan(400);
});
