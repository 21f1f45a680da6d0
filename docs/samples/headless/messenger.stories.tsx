import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { Messenger } from './messenger';

const meta: Meta<typeof Messenger> = {
  title: 'Headless',
  tags: ['!autodocs'],
  component: Messenger,
  render: () => (
    <Stage>
      <Messenger />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Messenger>;

export const Conversations: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /Design review/ });
  },
};

export const Talk: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Design review/ }));
    await canvas.findByText(/The new seat grid is on the branch/);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Message' }), 'Looks good{Enter}');
    await canvas.findByText('Looks good', { selector: 'p' });
  },
};
