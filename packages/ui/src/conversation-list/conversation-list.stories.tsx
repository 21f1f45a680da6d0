import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { cutOff, silent } from '../testing/faults.js';
import { crowdSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { ConversationList, type ConversationListProps } from './index.js';

function List(props: ConversationListProps) {
  const [selectedID, setSelectedID] = useState(props.selectedConversationID);
  return (
    <ConversationList
      {...props}
      selectedConversationID={selectedID}
      onSelect={(conversation) => setSelectedID(conversation.conversationID)}
    />
  );
}

const meta: Meta<typeof ConversationList> = {
  title: 'Conversation list',
  component: ConversationList,
  render: (args) => (
    <Stage width={360}>
      <List {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof ConversationList>;

export const Default: Story = {
  args: { selectedConversationID: 'C2Cben' },
  play: async ({ canvas, userEvent }) => {
    const list = await canvas.findByRole('listbox');
    await canvas.findByRole('option', { name: /^Ben Okafor/, selected: true });
    list.focus();
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    await canvas.findByRole('option', { name: /^Design review/, selected: true });
  },
};

export const Compact: Story = {
  args: { density: 'compact', selectedConversationID: 'GROUPdesign' },
};

export const OnlyUnread: Story = {
  args: { filter: { hasUnread: true } },
  play: async ({ canvas }) => {
    for (const option of await canvas.findAllByRole('option')) {
      await expect(option).toHaveAccessibleName(/unread message/);
    }
  },
};

export const Crowded: Story = {
  render: (args) => (
    <Stage width={360} seed={crowdSeed(400)}>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    const options = await canvas.findAllByRole('option');
    await expect(options.length).toBeLessThan(60);
    await expect(options[0]).toHaveAttribute('aria-setsize', '400');
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360} userID="newcomer">
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No conversations yet');
  },
};

export const NothingMatches: Story = {
  args: { filter: { isPinned: true } },
  play: async ({ canvas }) => {
    await canvas.findByText('No conversation matches this filter.');
  },
};

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} methods={silent}>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
    await expect(canvas.queryByRole('option')).toBeNull();
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} methods={cutOff}>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }));
    await canvas.findByText('The conversations could not be loaded');
  },
};

export const Narrow: Story = {
  render: (args) => (
    <Stage width={240}>
      <List {...args} />
    </Stage>
  ),
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} isArabic>
      <List {...args} />
    </Stage>
  ),
  args: { selectedConversationID: 'C2Cdara' },
};
