import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderOnEngine } from '../testing/render-on-engine';
import { SupportChat } from './support-chat';
// Here already: a busy machine may take longer to load it than a test waits.
import './support-panel';
import { supportSeed } from './support-seed';

test('an answer is counted on the button, and read when the chat is opened', async () => {
  const { user } = renderOnEngine(<SupportChat agentID="helpdesk" />, supportSeed, 'ann');
  const button = await screen.findByRole('button', { name: 'Help, 1 unread' });
  expect(screen.getByText('Support has answered: 1 unread')).toBeInTheDocument();
  await user.click(button);
  expect(await screen.findByText('Until six, yes. Where to?')).toBeInTheDocument();
  await waitFor(() => expect(button).toHaveAccessibleName('Help'));
});

test('the field has the focus when it is opened, and the button when it is closed again', async () => {
  const { user } = renderOnEngine(<SupportChat agentID="helpdesk" />, supportSeed, 'ann');
  const button = await screen.findByRole('button', { name: 'Help, 1 unread' });
  await user.click(button);
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: 'Talk to us' })).not.toBeInTheDocument();
  expect(button).toHaveFocus();
});

test('where nobody can be reached, another way is told', async () => {
  const { user } = renderOnEngine(<SupportChat agentID="nobody" />, supportSeed, 'ann');
  await user.click(screen.getByRole('button', { name: 'Help' }));
  expect(await screen.findByText(/help@example\.org/)).toHaveRole('alert');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
