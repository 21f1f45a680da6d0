import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChatWorld } from '../../../packages/ui/src/testing/chat-world';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { LiveShow } from './live-show';
import { showSeed } from './show-seed';

/** Mei is there, and writes once Ann is. */
async function talk(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  await mei.joinGroup({ groupID: 'show' });
  for (;;) {
    const { data } = await mei.getGroupMemberList({ groupID: 'show' });
    if (data.memberList.some(({ userID }) => userID === 'ann')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const payload = { text: 'How long has it been in the oven?' };
  await mei.sendMessage(mei.createTextMessage({ to: 'show', conversationType: 'GROUP', payload }));
}

const meta: Meta<typeof LiveShow> = {
  title: 'Live room',
  tags: ['!autodocs'],
  component: LiveShow,
  args: { groupID: 'show' },
  render: (args) => (
    <Stage seed={showSeed} prepare={talk}>
      <LiveShow {...args}>
        <div style={{ display: 'grid', placeItems: 'center' }}>Your player</div>
      </LiveShow>
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof LiveShow>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('How long has it been in the oven?');
    await userEvent.click(canvas.getByRole('button', { name: 'Rocket, 0 so far' }));
    await canvas.findByRole('button', { name: 'Rocket, 1 so far' });
  },
};

export const Left: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('How long has it been in the oven?');
    await userEvent.click(canvas.getByRole('button', { name: /leave/i }));
    await canvas.findByRole('button', { name: 'Go back in' });
  },
};
