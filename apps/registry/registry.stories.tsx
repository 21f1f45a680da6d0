import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Chat } from './src/parlor/chat';
import { SeatGrid } from './src/parlor/seat-grid';

const meta: Meta = {
  title: 'Registry/Copied source',
  parameters: {
    docs: {
      description: {
        component:
          'What `npx shadcn add @parlor/chat` copies into an app: components on the headless hooks, whose source is yours from then on.',
      },
    },
  },
};
export default meta;

/** The block `chat`: a list, a thread with reactions, and a composer. */
export const Messenger: StoryObj = {
  render: () => (
    <Stage>
      <Chat />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Ben Okafor/ }));
    const field = await canvas.findByRole('textbox', { name: 'Message' });
    await userEvent.type(field, 'From copied source{Enter}');
    await waitFor(() => expect(field).toHaveValue(''));
    const bubble = await canvas.findByText('From copied source', { selector: '[dir="auto"]' });
    await waitFor(() =>
      expect(bubble.closest('[data-status]')).toHaveAttribute('data-status', 'success'),
    );
  },
};

/** Where no seats are open. */
export const Seats: StoryObj = {
  render: () => (
    <Stage width={420}>
      <SeatGrid groupID="design" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No seats are open in this room.');
  },
};
