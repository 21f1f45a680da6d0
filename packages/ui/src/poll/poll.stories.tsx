import type { Poll } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { MessageThread } from '../message-thread/index.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { LONG_NAME } from '../testing/seed.js';
import { sendPoll } from '../testing/send-poll.js';
import { Stage } from '../testing/stage.js';
import { CreatePoll } from './index.js';

const meta: Meta = { title: 'Poll' };
export default meta;

type Story = StoryObj;

const lunch: Poll = {
  question: 'Where do we eat on Friday?',
  options: [
    { id: 'a', text: 'Noodles at the harbour' },
    { id: 'b', text: 'Falafel' },
    { id: 'c', text: 'Soup, and a walk' },
  ],
  isMultiple: false,
};

/** Ben asks, and these people vote. */
function asked(poll: Poll, votes: Readonly<Record<string, readonly string[]>>, isClosed = false) {
  return async ({ person }: ChatWorld) => {
    const ben = await person('ben');
    const message = await sendPoll(ben, poll);
    const extensions = Object.entries(votes).map(([userID, ids]) => ({
      key: `vote.${userID}`,
      value: JSON.stringify(ids),
    }));
    if (extensions.length > 0) await ben.setMessageExtensions(message, extensions);
    if (isClosed) await ben.setMessageExtensions(message, [{ key: 'closed', value: '1' }]);
  };
}

const thread = <MessageThread conversationID="GROUPdesign" />;

const openPoll = asked(lunch, {});
/** Nobody has voted yet. */
export const Open: Story = {
  render: () => <Stage prepare={openPoll}>{thread}</Stage>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Falafel' }));
    await canvas.findByRole('button', { name: 'Vote' });
  },
};

const votedPoll = asked(lunch, { ann: ['b'], mei: ['b'], dara: ['a'], long: ['b'] });
/** I have voted, and so have others. */
export const Voted: Story = {
  render: () => <Stage prepare={votedPoll}>{thread}</Stage>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '4 people voted' }));
    await canvas.findByRole('list', { name: 'Falafel' });
  },
};

const severalPoll = asked({ ...lunch, isMultiple: true }, { ann: ['a', 'c'], mei: ['a'] });
/** Several may be chosen. */
export const Several: Story = {
  render: () => <Stage prepare={severalPoll}>{thread}</Stage>,
  play: async ({ canvas }) => {
    await canvas.findByText('2 people voted');
  },
};

const closedPoll = asked(lunch, { ann: ['a'], mei: ['b'], dara: ['b'] }, true);
/** It is over. */
export const Closed: Story = {
  render: () => <Stage prepare={closedPoll}>{thread}</Stage>,
  play: async ({ canvas }) => {
    await canvas.findByText(/Final result/);
  },
};

/** Who has made it can close it. */
export const Mine: Story = {
  render: () => (
    <Stage userID="ben" prepare={votedPoll}>
      {thread}
    </Stage>
  ),
};

const crowdedPoll = asked(
  {
    question: `${LONG_NAME} asks a question that has more words than fit on a line, and then some more`,
    options: Array.from({ length: 12 }, (_, index) => ({
      id: `${index}`,
      text: index % 3 === 1 ? LONG_NAME : `Option number ${index + 1}`,
    })),
    isMultiple: true,
  },
  { ann: ['1', '4'], mei: ['1'], dara: ['0'] },
);
/** Twelve options, and names without a space in them. */
export const Crowded: Story = {
  render: () => <Stage prepare={crowdedPoll}>{thread}</Stage>,
};

const refusing = {
  setMessageExtensions: () =>
    Promise.reject(new ChatError({ code: 10017, message: 'You are muted in this group.' })),
};
/** The vote is not taken. */
export const Refused: Story = {
  render: () => (
    <Stage prepare={openPoll} methods={refusing}>
      {thread}
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Falafel' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Vote' }));
    await canvas.findByText(/You are muted/);
  },
};

/** In Arabic, from right to left. */
export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage isArabic prepare={votedPoll}>
      {thread}
    </Stage>
  ),
};

function Creating() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      {thread}
      <CreatePoll conversationID="GROUPdesign" isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}

/** The dialog that makes one. */
export const Create: Story = {
  render: () => (
    <Stage>
      <Creating />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Send the poll' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Write a question.');
  },
};
