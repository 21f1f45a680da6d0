import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { Orchard } from './orchard';

const meta: Meta<typeof Orchard> = {
  title: 'Custom theme',
  tags: ['!autodocs'],
  component: Orchard,
  args: { conversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage>
      <Orchard {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Orchard>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText(/The new seat grid is on the branch/);
    await canvas.findByRole('button', { name: 'Post' });
  },
};

/** Nobody has written yet. */
export const Empty: Story = {
  args: { conversationID: 'C2Cmei' },
  play: async ({ canvas }) => {
    await canvas.findByText(/Nothing has been picked here yet/);
  },
};
