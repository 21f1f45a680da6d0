import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { Stage } from '../testing/stage.js';
import { SeatPeopleDialog } from './seat-people-dialog.js';

async function prepare({ person }: ChatWorld): Promise<void> {
  const seats = {
    1: { s: 1, u: 'mei', n: 'Mei Tanaka' },
    3: { s: 1, u: 'ben', n: 'Ben Okafor' },
    4: { s: 1, u: 'dara', n: 'دارا الحسيني' },
  } as const;
  await openLounge(await person('mei'), { seats });
}

const meta: Meta<typeof SeatPeopleDialog> = {
  title: 'Seat people dialog',
  component: SeatPeopleDialog,
  args: {
    groupID: 'lounge',
    title: 'Invite to seat 6',
    label: 'Invite',
    among: 'unseated',
    choose: () => undefined,
    onClose: () => undefined,
  },
  render: (args) => (
    <Stage seed={loungeSeed} userID="mei" prepare={prepare} devices={2}>
      <SeatPeopleDialog {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof SeatPeopleDialog>;

/** Those who sit are not among them. */
export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Evelyn Brown' }));
    await canvas.findByText('Chosen: Evelyn Brown');
    await expect(canvas.queryByRole('option', { name: 'Ben Okafor' })).toBeNull();
  },
};

export const Seated: Story = {
  args: { among: 'seated', title: 'Move to seat 6', label: 'Move' },
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Ben Okafor' });
    await expect(canvas.getAllByRole('option')).toHaveLength(3);
  },
};

export const WithDetail: Story = {
  args: {
    among: 'all',
    title: 'Hand the room over',
    label: 'Hand over',
    detail: 'They become the host, on the host’s seat. Only they can give it back.',
    isDanger: true,
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Ben Okafor' });
  },
};

export const NobodyFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: 'Evelyn Brown' });
    await userEvent.type(canvas.getByRole('combobox'), 'Nobody of this name');
    await canvas.findByText('No member found');
  },
};

export const Refused: Story = {
  args: { choose: () => Promise.reject(new ChatError({ code: -24 })) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Evelyn Brown' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Invite' }));
    await canvas.findByText('This person has a seat already.');
  },
};

export const Arabic: Story = {
  args: { title: 'دعوة إلى المقعد ٦', label: 'دعوة' },
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={loungeSeed} userID="mei" prepare={prepare} devices={2} isArabic>
      <SeatPeopleDialog {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Evelyn Brown' });
  },
};
