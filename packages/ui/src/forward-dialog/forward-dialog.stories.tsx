import { type MessageSnapshot, useMessages } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { crowdSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { ForwardDialog } from './forward-dialog.js';

interface ForwardingProps {
  conversationID: string;
  isMerged?: boolean;
  /** The messages as the story wants them. */
  change?: (message: MessageSnapshot) => MessageSnapshot;
}

/** The dialog with all messages of a conversation. */
function Forwarding({ conversationID, isMerged = false, change = same }: ForwardingProps) {
  const { status, messages } = useMessages(conversationID);
  if (status !== 'ready') return null;
  return (
    <ForwardDialog messages={messages.map(change)} isMerged={isMerged} onClose={() => undefined} />
  );
}

function same(message: MessageSnapshot): MessageSnapshot {
  return message;
}

const meta: Meta<typeof Forwarding> = {
  title: 'Forward dialog',
  component: Forwarding,
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage>
      <Forwarding {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Forwarding>;

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Design review' }));
    await userEvent.click(await canvas.findByRole('option', { name: 'Weekend hikers' }));
    await expect(canvas.getByRole('button', { name: 'Forward to 2' })).toBeEnabled();
  },
};

export const Merged: Story = { args: { isMerged: true } };

export const Nothing: Story = {
  args: { change: (message) => ({ ...message, isRevoked: true }) },
  play: async ({ canvas }) => {
    await canvas.findByText('None of these messages can be forwarded.');
  },
};

export const SomeLeftOut: Story = {
  args: {
    change: (message) => (message.flow === 'in' ? message : { ...message, isRevoked: true }),
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/will be left out/);
  },
};

export const NoneFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: 'Design review' });
    await userEvent.type(canvas.getByRole('combobox'), 'Nobody of this name');
    await canvas.findByText('No conversation has this name.');
  },
};

/** Only those in sight are in the document. */
export const Crowded: Story = {
  args: { conversationID: 'C2Cperson0' },
  render: (args) => (
    <Stage seed={crowdSeed(400)}>
      <Forwarding {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('option')).length).toBeLessThan(40);
  },
};

async function never(): Promise<never> {
  return new Promise(() => undefined);
}

export const Sending: Story = {
  render: (args) => (
    <Stage methods={{ sendMessage: never }}>
      <Forwarding {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Design review' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Forward' }));
    await canvas.findByText('Sending 0 of 3…');
  },
};

export const Refused: Story = {
  render: (args) => (
    <Stage methods={{ sendMessage: () => Promise.reject(new ChatError({ code: 10017 })) }}>
      <Forwarding {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Design review' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Forward' }));
    await canvas.findByRole('alert');
  },
};

/** A title in another script stands where the others do. */
export const OtherScripts: Story = {
  play: async ({ canvas }) => {
    const titles = await Promise.all(
      ['Design review', 'دارا الحسيني'].map((title) => canvas.findByText(title)),
    );
    const aligned = titles.map((title) => getComputedStyle(title).textAlign);
    await expect(aligned).toEqual(['left', 'left']);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <Forwarding {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByRole('option');
  },
};
