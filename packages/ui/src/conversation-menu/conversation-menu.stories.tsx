import { ChatError, TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { ConversationList, type ConversationListProps } from '../conversation-list/index.js';
import { FlagIcon } from '../internals/icons.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { makeFolders } from '../testing/folders.js';
import { Stage } from '../testing/stage.js';
import type { ConversationAction } from './index.js';

const meta: Meta<typeof ConversationList> = {
  title: 'Conversation menu',
  component: ConversationList,
  args: { selectedConversationID: 'C2Cben' },
  render: (args) => (
    <Stage width={360}>
      <List {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof ConversationList>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

/** Without what is archived, as a list is that one looks at every day. */
const EVERYDAY = { withoutMarks: [TYPES.CONV_MARK_TYPE_FOLD, TYPES.CONV_MARK_TYPE_HIDE] };

function List(props: ConversationListProps) {
  const [selectedID, setSelectedID] = useState(props.selectedConversationID);
  return (
    <ConversationList
      filter={EVERYDAY}
      {...props}
      selectedConversationID={selectedID}
      onSelect={(conversation) => setSelectedID(conversation.conversationID)}
    />
  );
}

/** Opens the menu of a row in its middle, as a right click does. */
async function openMenu(canvas: Canvas, name: RegExp): Promise<HTMLElement> {
  const row = await canvas.findByRole('option', { name });
  const { left, top, width, height } = row.getBoundingClientRect();
  await fireEvent.contextMenu(row, { clientX: left + width / 2, clientY: top + height / 2 });
  return canvas.findByRole('menu');
}

export const OfAPerson: Story = {
  play: async ({ canvas }) => {
    await openMenu(canvas, /^Ben Okafor/);
    await canvas.findByRole('menuitem', { name: 'Mute' });
  },
};

/** A group can be announced in more than two ways. */
export const OfAGroup: Story = {
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, /^Design review/);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Notifications' }));
    await canvas.findByRole('menuitemradio', { checked: true });
  },
};

/** As many as one ticks: the menu stays open. */
export const Folders: Story = {
  render: (args) => (
    <Stage width={360} devices={2} prepare={makeFolders}>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, /^Design review/);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Folders' }));
    await canvas.findByRole('menuitemcheckbox', { name: 'Work', checked: true });
  },
};

/** Where nothing was said but by groups themselves, there is little to do. */
export const OfNotices: Story = {
  render: (args) => (
    <Stage width={360} prepare={inviteAnn}>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    const menu = await openMenu(canvas, /^Notices/);
    await expect(menu).not.toHaveTextContent('Archive');
  },
};

async function inviteAnn({ person }: ChatWorld): Promise<void> {
  const mei = await person('mei');
  await mei.createGroup({ name: 'Trio', type: TYPES.GRP_WORK, memberList: [{ userID: 'ann' }] });
}

/** The keys walk through the rows; the menu key opens the menu of one. */
export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    (await canvas.findByRole('listbox')).focus();
    await userEvent.keyboard('{ArrowDown}{ContextMenu}');
    await waitFor(() =>
      expect(canvas.getByRole('menuitem', { name: 'Mark as unread' })).toHaveFocus(),
    );
  },
};

/** A history cannot be brought back: it is asked first. */
export const ClearQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, /^Ben Okafor/);
    await userEvent.click(await canvas.findByRole('menuitem', { name: /^Clear history/ }));
    await canvas.findByRole('dialog');
  },
};

/** What is deleted can be brought back for six seconds, and as long as the mouse is there. */
export const Deleted: Story = {
  play: async ({ canvas, userEvent }) => {
    (await canvas.findByRole('listbox')).focus();
    await userEvent.keyboard('{Home}{Delete}');
    await userEvent.hover(await canvas.findByRole('button', { name: 'Undo' }));
  },
};

export const Archived: Story = {
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, /^Wolfe/);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Archive' }));
    await userEvent.hover(await canvas.findByRole('button', { name: 'Undo' }));
  },
};

const failing = { pinConversation: () => Promise.reject(new ChatError({ code: 51012 })) };

/** Why something was refused stays until it is read. */
export const Refused: Story = {
  render: (args) => (
    <Stage width={360} methods={failing}>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, /^Evelyn Brown/);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Pin' }));
    await canvas.findByRole('button', { name: 'Dismiss' });
  },
};

const report: ConversationAction = {
  id: 'report',
  label: 'Report to the moderators of this community',
  icon: <FlagIcon size={16} />,
  onSelect: () => Promise.reject(new Error('The moderators are asleep.')),
};
const noHiding: ConversationAction = {
  id: 'hide',
  label: '',
  isShown: () => false,
  onSelect: () => undefined,
};
const OWN_ACTIONS = [report, noHiding];

/** An app adds an action of its own, and takes one of the kit’s out. */
export const OwnActions: Story = {
  args: { actions: OWN_ACTIONS },
  play: async ({ canvas }) => {
    const menu = await openMenu(canvas, /^Ben Okafor/);
    await expect(menu).not.toHaveTextContent('Hide');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} isArabic>
      <List {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await openMenu(canvas, /^دارا/);
  },
};
