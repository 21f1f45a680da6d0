import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { Community } from './community';
import { communitySeed } from './community-seed';

const meta: Meta<typeof Community> = {
  title: 'Community',
  tags: ['!autodocs'],
  component: Community,
  render: () => (
    <Stage seed={communitySeed}>
      <Community />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Community>;

/** No topic is open yet. */
export const Topics: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Tomatoes');
  },
};

export const Talk: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Tomatoes'));
    await canvas.findByText('Mine are out since Sunday.');
    await canvas.findByRole('heading', { name: 'Tomatoes', level: 1 });
  },
};
