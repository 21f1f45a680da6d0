import { TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { silent, timingOut } from '../testing/faults.js';
import { HOSTILE_TEXTS, longTalkSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { MessageThread } from './index.js';

const meta: Meta<typeof MessageThread> = {
  title: 'Message thread',
  component: MessageThread,
  args: { conversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage>
      <MessageThread {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof MessageThread>;

export const Default: Story = {};

export const WithOnePerson: Story = { args: { conversationID: 'C2Cben' } };

/** Names and pictures lead to who somebody is. */
export const SendersAreButtons: Story = {
  args: { onUserClick: fn() },
  play: async ({ canvas, args, userEvent }) => {
    const [name] = await canvas.findAllByRole('button', { name: 'Mei Tanaka' });
    await userEvent.click(name as HTMLElement);
    await expect(args.onUserClick).toHaveBeenCalledWith('mei');
  },
};

export const LongHistory: Story = {
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage seed={longTalkSeed(600)}>
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    const rows = await canvas.findAllByRole('listitem');
    await expect(rows.length).toBeLessThan(60);
  },
};

async function sendKinds(world: ChatWorld): Promise<void> {
  const ben = await world.person('ben');
  const to = { to: 'design', conversationType: TYPES.CONV_GROUP } as const;
  await ben.sendMessage(ben.createFaceMessage({ ...to, payload: { index: 1, data: 'tree-frog' } }));
  const described = { data: '{"order":12}', description: 'Order 12 is on its way', extension: '' };
  await ben.sendMessage(ben.createCustomMessage({ ...to, payload: described }));
  const bare = { data: '{"order":13}', description: '', extension: '' };
  await ben.sendMessage(ben.createCustomMessage({ ...to, payload: bare }));
  const mei = await world.person('mei');
  await mei.quitGroup('design');
}

/** A sticker, an app's own messages with and without a description, and a tip. */
export const Kinds: Story = {
  render: (args) => (
    <Stage prepare={sendKinds}>
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Order 12 is on its way');
    await canvas.findAllByText(/Mei Tanaka left the group/);
  },
};

async function sendHostile(world: ChatWorld): Promise<void> {
  const ben = await world.person('ben');
  for (const text of HOSTILE_TEXTS) {
    const options = { to: 'ann', conversationType: TYPES.CONV_C2C, payload: { text } } as const;
    await ben.sendMessage(ben.createTextMessage(options));
  }
}

/** What strangers may write. Nothing of it does anything. */
export const Hostile: Story = {
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage prepare={sendHostile}>
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findAllByText(/onerror/);
    await expect(canvasElement.querySelector('script, iframe, [onerror]')).toBeNull();
  },
};

export const Empty: Story = {
  args: { conversationID: 'C2Cmei' },
  play: async ({ canvas }) => {
    await canvas.findByText('No messages yet');
  },
};

export const Loading: Story = {
  render: (args) => (
    <Stage methods={silent}>
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
    await expect(canvas.queryByRole('listitem')).toBeNull();
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage methods={timingOut}>
      <MessageThread {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await canvas.findByText('The messages could not be loaded');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <MessageThread {...args} />
    </Stage>
  ),
};
