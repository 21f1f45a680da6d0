import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, test } from 'vitest';
import { stubLayout } from '../../../packages/ui/src/testing/layout';
import { Messenger } from '../messenger/messenger';
import HelloChat from './hello-chat';
import { LocalChat } from './local-chat';

beforeEach(() => stubLayout());

test('ten lines are a chat', async () => {
  const user = userEvent.setup();
  render(<HelloChat />);
  const field = await screen.findByRole('textbox');
  await user.type(field, 'Hello Bob{Enter}');
  const thread = await screen.findByRole('list');
  await within(thread).findByText('Hello Bob');
});

test('a messenger opens the conversation that is chosen', async () => {
  const user = userEvent.setup();
  render(
    <LocalChat>
      <Messenger />
    </LocalChat>,
  );
  await user.click(await screen.findByText('Tea'));
  await user.type(await screen.findByRole('textbox', { name: /message/i }), 'Is it ready?{Enter}');
  await within(screen.getByRole('main')).findByText('Is it ready?');
});
