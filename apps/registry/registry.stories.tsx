import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld } from '../../packages/ui/src/testing/chat-world.js';
import { loungeSeed, openLounge } from '../../packages/ui/src/testing/lounge.js';
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

const seats = {
  1: { s: 1, u: 'mei', n: 'Mei Tanaka', m: 1 },
  2: { s: 1, u: 'dara', n: 'دارا الحسيني' },
  3: { s: 2 },
} as const;

async function openSeats({ person }: ChatWorld): Promise<void> {
  await openLounge(await person('mei'), { seats });
}

/** Taken by people, one of them muted; locked; free. */
export const Seats: StoryObj = {
  render: () => (
    <Stage width={420} seed={loungeSeed} prepare={openSeats}>
      <SeatGrid groupID="lounge" />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Seat 1: Mei Tanaka (muted)' });
    await userEvent.click(canvas.getByRole('button', { name: 'Seat 4: Free (take it)' }));
    await canvas.findByRole('button', { name: 'Seat 4: Ann Lindqvist (leave it)' });
    await canvas.findByRole('button', { name: 'Seat 5: Free (move here)' });
  },
};

/** Where no seats are open. */
export const NoSeats: StoryObj = {
  render: () => (
    <Stage width={420}>
      <SeatGrid groupID="design" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No seats are open in this room.');
  },
};
