import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { applicationsSeed, manyApplicationsSeed } from '../testing/applications-seed.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { GroupNotices } from './index.js';

const meta: Meta<typeof GroupNotices> = {
  title: 'Group notices',
  component: GroupNotices,
  args: { onGroupClick: () => undefined },
  render: (args) => (
    <Stage width={420} seed={applicationsSeed}>
      <GroupNotices {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof GroupNotices>;

/** Mei makes Ann an admin, puts her out, and brings her back. */
async function happen({ person }: ChatWorld): Promise<void> {
  const mei = await person('mei');
  const groupID = 'hikers';
  await mei.setGroupMemberRole({ groupID, userID: 'ann', role: 'Admin' });
  await mei.deleteGroupMember({ groupID, userIDList: ['ann'], reason: 'Lost the map again' });
  await mei.addGroupMember({ groupID, userIDList: ['ann'] });
}

export const Default: Story = {
  render: (args) => (
    <Stage width={420} seed={applicationsSeed} prepare={happen}>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Accept Nia Adebayo' });
    await canvas.findByText('Mei Tanaka added you to “Weekend hikers”');
    await expect(canvas.getAllByText('New')).toHaveLength(3);
  },
};

/** What has become of it stays on the card. */
export const Accepted: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await canvas.findByText('You accepted Nia Adebayo');
    await expect(canvas.getByText('Accepted')).toBeVisible();
  },
};

export const WithAWord: Story = {
  play: async ({ canvas, userEvent }) => {
    const [add] = await canvas.findAllByRole('button', { name: 'Add a message' });
    if (!add) throw new Error('Nothing can be said with the answer.');
    await userEvent.click(add);
    await expect(canvas.getByRole('textbox', { name: 'Message with your answer' })).toHaveFocus();
  },
};

export const Refused: Story = {
  render: (args) => (
    <Stage
      width={420}
      seed={applicationsSeed}
      methods={{
        handleGroupApplication: () =>
          Promise.reject(new ChatError({ code: 10014, message: 'The group is full.' })),
      }}
    >
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const accept = await canvas.findByRole('button', { name: 'Accept Nia Adebayo' });
    const card = accept.closest('li');
    if (!card) throw new Error('Nia stands in no row.');
    await userEvent.click(within(card).getByRole('button', { name: 'Add a message' }));
    await userEvent.keyboard('See you on Sunday');
    await userEvent.click(accept);
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/could not be accepted/);
    await expect(await canvas.findByRole('textbox')).toHaveValue('See you on Sunday');
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={420}>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No notices yet');
  },
};

const never = { getMessageList: () => new Promise<never>(() => undefined) };
const failing = { getMessageList: () => Promise.reject(new ChatError({ code: 2801 })) };

export const Loading: Story = {
  render: (args) => (
    <Stage width={420} seed={applicationsSeed} methods={never}>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={420} seed={applicationsSeed} methods={failing}>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The notices could not be loaded');
  },
};

/** As many as the service keeps, of whom only those in sight are drawn. */
export const Crowded: Story = {
  render: (args) => (
    <Stage width={420} seed={manyApplicationsSeed(100)}>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByText(/would like to join/);
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(30);
  },
};

export const Phone: Story = {
  render: (args) => (
    <Stage width={320} seed={manyApplicationsSeed(12)} prepare={happen}>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByText(/would like to join/);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={420} seed={applicationsSeed} prepare={happen} isArabic>
      <GroupNotices {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^طلب انضمام إلى .*Nia Adebayo/);
  },
};
