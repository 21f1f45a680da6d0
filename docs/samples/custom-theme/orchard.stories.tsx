import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { contrastOf } from '../../../packages/ui/src/testing/contrast';
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

/** For who asks for more contrast, the kit's wins over the theme, on its hue. */
export const MoreContrast: Story = {
  render: (args) => (
    <Stage>
      <div data-parlor-contrast="more" style={{ blockSize: '100%' }}>
        <Orchard {...args} />
      </div>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/The new seat grid is on the branch/);
    await userEvent.type(canvas.getByPlaceholderText('Write a letter'), 'Gladly');
    const { color, backgroundColor } = getComputedStyle(
      canvas.getByRole('button', { name: 'Post' }),
    );
    await expect(contrastOf(color, [backgroundColor])).toBeGreaterThan(7);
  },
};
