import type { Meta, StoryObj } from '@storybook/react-vite';
import { contactsSeed } from '../testing/contacts-seed.js';
import { Stage } from '../testing/stage.js';
import { PresenceDot } from './index.js';

const meta: Meta<typeof PresenceDot> = {
  title: 'Presence dot',
  component: PresenceDot,
  args: { userID: 'ben' },
  render: (args) => (
    <Stage seed={contactsSeed}>
      <div className="parlor-root" style={{ padding: 24 }}>
        <PresenceDot {...args} />
      </div>
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof PresenceDot>;

export const Online: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Online');
  },
};

/** Gone without having logged out. */
export const Offline: Story = {
  args: { userID: 'mei' },
  play: async ({ canvas }) => {
    await canvas.findByText('Offline');
  },
};

export const Large: Story = {
  args: { size: 24 },
  play: Online.play as NonNullable<Story['play']>,
};
