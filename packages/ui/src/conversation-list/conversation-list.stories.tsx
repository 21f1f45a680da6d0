import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
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

export const Default: Story = { args: { selectedConversationID: 'C2Cben' } };

export const Compact: Story = {
  args: { density: 'compact', selectedConversationID: 'GROUPdesign' },
};

export const OnlyUnread: Story = { args: { filter: { hasUnread: true } } };

export const Crowded: Story = {
  render: (args) => (
    <Stage width={360} seed={crowdSeed(400)}>
      <List {...args} />
    </Stage>
  ),
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360} userID="newcomer">
      <List {...args} />
    </Stage>
  ),
};

export const NothingMatches: Story = { args: { filter: { isPinned: true } } };

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} methods={silent}>
      <List {...args} />
    </Stage>
  ),
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} methods={cutOff}>
      <List {...args} />
    </Stage>
  ),
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
