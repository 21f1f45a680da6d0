import { type ConversationSnapshot, useTotalUnread } from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { cutOff, silent } from '../testing/faults.js';
import { makeArchive, makeFolders, otherDevice } from '../testing/folders.js';
import { crowdSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { ConversationPanel, type ConversationPanelProps } from './index.js';

function Panel(props: ConversationPanelProps) {
  const [selectedID, setSelectedID] = useState(props.selectedConversationID);
  return (
    <ConversationPanel
      {...props}
      selectedConversationID={selectedID}
      onSelect={(conversation: ConversationSnapshot) => setSelectedID(conversation.conversationID)}
    />
  );
}

const meta: Meta<typeof ConversationPanel> = {
  title: 'Conversation panel',
  component: ConversationPanel,
  args: { selectedConversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage width={360} devices={2} prepare={makeFolders}>
      <Panel {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof ConversationPanel>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('tab', { name: /^Work/ });
    await canvas.findByRole('option', { name: /^Ben Okafor/ });
  },
};

/** Before the first folder there are no tabs. */
export const WithoutFolders: Story = {
  render: (args) => (
    <Stage width={360}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Ben Okafor/ });
    await canvas.findByRole('button', { name: 'New folder' });
  },
};

export const Folder: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: /^Work/ }));
    await expect(await canvas.findByRole('tabpanel', { name: 'Work' })).toBeVisible();
    await expect(canvas.getAllByRole('option')).toHaveLength(2);
  },
};

async function makeEmptyFolder(world: ChatWorld): Promise<void> {
  const { folder, sdk } = await otherDevice(world);
  await folder('Holidays', ['C2Ceve']);
  await sdk.deleteConversationsFromGroup({
    groupName: 'Holidays',
    conversationIDList: ['C2Ceve'],
  });
}

export const EmptyFolder: Story = {
  render: (args) => (
    <Stage width={360} devices={2} prepare={makeEmptyFolder}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('tab', { name: 'Holidays' }));
    await canvas.findByRole('button', { name: 'Choose conversations' });
  },
};

/** Through all folders and the archive, by parts of names, without regard to accents. */
export const Searching: Story = {
  render: (args) => (
    <Stage width={360} devices={2} prepare={makeArchive}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: /^Archived/ });
    await userEvent.type(canvas.getByRole('searchbox'), 'en');
    await canvas.findAllByText('3 conversations found');
  },
};

export const NothingFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'xylophone');
    await canvas.findByText('Look for a name, or a part of one.');
  },
};

export const Archive: Story = {
  render: Searching.render as NonNullable<Story['render']>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Archived 3/ }));
    await expect(await canvas.findAllByRole('option')).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: 'Hidden 1' }));
    await expect(await canvas.findByRole('option')).toHaveTextContent('Ben Okafor');
  },
};

/** The way in, above the list. */
export const ArchiveRow: Story = {
  render: Searching.render as NonNullable<Story['render']>,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Archived 3/ });
  },
};

async function archiveAll(world: ChatWorld): Promise<void> {
  const { mark, sdk } = await otherDevice(world);
  const { conversationList } = (await sdk.getConversationList()).data;
  await mark(
    TYPES.CONV_MARK_TYPE_FOLD,
    ...conversationList.map(({ conversationID }) => conversationID),
  );
}

export const EverythingArchived: Story = {
  render: (args) => (
    <Stage width={360} devices={2} prepare={archiveAll}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Everything is archived');
  },
};

async function readAll(world: ChatWorld): Promise<void> {
  const { sdk } = await otherDevice(world);
  await sdk.setAllMessageRead();
}

export const OnlyUnread: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('tab', { name: /^Work/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Only unread' }));
    for (const option of await canvas.findAllByRole('option')) {
      await expect(option).toHaveAccessibleName(/unread/);
    }
  },
};

export const EverythingRead: Story = {
  render: (args) => (
    <Stage width={360} devices={2} prepare={readAll}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByRole('option');
    await userEvent.click(canvas.getByRole('button', { name: 'Only unread' }));
    await canvas.findByRole('button', { name: 'Show all' });
  },
};

function Header() {
  const unread = useTotalUnread();
  return <h2 style={{ margin: 0, padding: '14px 20px 0', fontSize: 17 }}>{unread} new</h2>;
}

/** Compact, with a header of the app's own, and without what it has no use for. */
export const OwnHeader: Story = {
  args: { density: 'compact', header: <Header />, features: { folders: false, unread: false } },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('option');
  },
};

export const Crowded: Story = {
  render: (args) => (
    <Stage width={360} seed={crowdSeed(400)}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('option');
    await expect(first).toHaveAttribute('aria-setsize', '400');
    await userEvent.type(canvas.getByRole('searchbox'), 'person 39');
    await canvas.findAllByText(/conversations found/);
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360} userID="newcomer">
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No conversations yet');
  },
};

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} methods={silent}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} methods={cutOff}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The conversations could not be loaded');
  },
};

async function orderInArabic(world: ChatWorld): Promise<void> {
  const { folder, mark } = await otherDevice(world);
  await folder('العمل', ['GROUPdesign', 'C2Cben']);
  await folder('العائلة', ['C2Cdara']);
  await mark(TYPES.CONV_MARK_TYPE_FOLD, 'C2Ceve');
}

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} isArabic devices={2} prepare={orderInArabic}>
      <Panel {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('tab', { name: /^العمل/ });
    await canvas.findByRole('button', { name: /^الأرشيف/ });
  },
};
