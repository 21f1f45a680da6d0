import { useMessages, useSendMessage } from '@parlor/hooks';
import { ChatError, type ChatSDK } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect, waitFor } from 'storybook/test';
import { MessageThread } from '../message-thread/index.js';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { acknowledge } from '../testing/group-talk.js';
import { Stage } from '../testing/stage.js';
import { ReadBy } from './index.js';

const QUESTION = 'Who comes along on Friday?';

/** Asks the group once, and then shows the thread. */
function Asking() {
  const { messages, status } = useMessages('GROUPdesign');
  const { sendText } = useSendMessage('GROUPdesign');
  const hasAsked = useRef(false);
  useEffect(() => {
    if (status !== 'ready' || hasAsked.current) return;
    hasAsked.current = true;
    void sendText(QUESTION, { needReadReceipt: true });
  }, [status, sendText]);
  return messages.length > 0 ? <MessageThread conversationID="GROUPdesign" /> : null;
}

async function readByTwo(world: ChatWorld): Promise<void> {
  for (const userID of ['ben', 'long']) {
    const sdk = await world.person(userID);
    await waitFor(() => acknowledge(sdk, 'design', QUESTION), { timeout: 10_000 });
  }
}

function stage(methods: Faults = {}, prepare?: (world: ChatWorld) => unknown) {
  return () => (
    <Stage methods={methods} {...(prepare && { prepare })}>
      <Asking />
    </Stage>
  );
}

const meta: Meta<typeof ReadBy> = {
  title: 'Read by',
  component: ReadBy,
  render: stage({}, readByTwo),
};
export default meta;

type Story = StoryObj<typeof ReadBy>;

export const Some: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole(
      'button',
      { name: 'Read by 2 of 4' },
      { timeout: 10_000 },
    );
    await userEvent.click(button);
    await canvas.findByRole('tab', { name: 'Read 2' });
    await waitFor(() => expect(canvas.getByRole('tabpanel')).toHaveTextContent('Ben Okafor'));
  },
};

export const Nobody: Story = {
  render: stage(),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sent, not read yet' }));
    await canvas.findByText('Nobody has read it yet.');
  },
};

function cut(): Partial<ChatSDK> {
  return {
    getGroupMessageReadMemberList: () => Promise.reject(new ChatError({ code: 2801 })),
  };
}

export const Failed: Story = {
  render: stage(cut),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sent, not read yet' }));
    await canvas.findByRole('alert');
  },
};
