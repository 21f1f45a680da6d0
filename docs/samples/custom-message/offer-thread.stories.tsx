import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen } from 'storybook/test';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { offerSeed } from './offer-seed';
import { OfferThread } from './offer-thread';

const meta: Meta<typeof OfferThread> = {
  title: 'Custom message',
  tags: ['!autodocs'],
  component: OfferThread,
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage seed={offerSeed}>
      <OfferThread {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof OfferThread>;

export const Received: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('€45.00');
    await userEvent.click(canvas.getByRole('button', { name: 'Accept' }));
    await canvas.findByText('I accept your offer.');
  },
};

export const Making: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('€45.00');
    await userEvent.click(canvas.getByRole('button', { name: 'Add' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Offer' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'What for' }), 'Oil');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await screen.findByText(/An offer needs a title/);
  },
};
