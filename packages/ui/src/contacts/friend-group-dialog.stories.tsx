import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { contactsSeed, manyFriendsSeed } from '../testing/contacts-seed.js';
import { Stage } from '../testing/stage.js';
import { FriendGroupDialog, type FriendGroupDialogProps } from './index.js';

/** With a button to open it again. */
function Opened(props: FriendGroupDialogProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="parlor-root">
      <button type="button" className="parlor-button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && <FriendGroupDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}

const meta: Meta<typeof FriendGroupDialog> = {
  title: 'Friend group dialog',
  component: FriendGroupDialog,
  render: (args) => (
    <Stage seed={contactsSeed}>
      <Opened {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof FriendGroupDialog>;

export const NewGroup: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Name' }), 'Sunday lunch');
    await userEvent.click(await canvas.findByRole('option', { name: 'Ben Okafor' }));
    await canvas.findByText('1 friend chosen');
  },
};

export const Change: Story = {
  args: { name: 'Work' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Name' })).toHaveValue('Work');
    await canvas.findByText('2 friends chosen');
  },
};

export const Problem: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Name' }), 'Work{Enter}');
    await canvas.findByText('You have a group of this name.');
  },
};

/** Asks before it is deleted. */
export const Delete: Story = {
  args: { name: 'Work' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Delete the group' }));
    await canvas.findByText('Delete the group “Work”?');
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  },
};

const crowd = manyFriendsSeed(3_000);

export const Crowded: Story = {
  render: (args) => (
    <Stage seed={crowd}>
      <Opened {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Ada 1' }, { timeout: 15_000 });
    await expect(canvas.getAllByRole('option').length).toBeLessThan(40);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: { name: 'Work' },
  render: (args) => (
    <Stage seed={contactsSeed} isArabic>
      <Opened {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Ben Okafor' });
  },
};
