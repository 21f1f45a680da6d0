import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { Lounge } from './lounge';
import { loungeSeed } from './lounge-seed';

const meta: Meta<typeof Lounge> = {
  title: 'Audio room',
  tags: ['!autodocs'],
  component: Lounge,
  args: { groupID: 'lounge' },
  render: (args) => (
    <Stage seed={loungeSeed}>
      <Lounge {...args}>
        <h1>Reading circle</h1>
        <p>Chapters, dates, and who brings the cake.</p>
      </Lounge>
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Lounge>;

export const Door: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Chapter nine' });
  },
};

/** Ann sits down. */
export const Inside: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('heading', { name: 'Chapter nine' });
    await userEvent.click(canvas.getByRole('button', { name: 'Go in' }));
    await canvas.findByText('Ben Okafor');
    await userEvent.click(canvas.getByRole('button', { name: /seat 3/i }));
    await canvas.findByRole('button', { name: /^Seat 3, You/ });
  },
};

/** She reads on, and keeps her place. */
export const MadeSmall: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('heading', { name: 'Chapter nine' });
    await userEvent.click(canvas.getByRole('button', { name: 'Go in' }));
    await canvas.findByText('Ben Okafor');
    await userEvent.click(canvas.getByRole('button', { name: 'Make the room small' }));
    await canvas.findByRole('heading', { name: 'Reading circle' });
    await canvas.findByText('Chapter nine');
  },
};
