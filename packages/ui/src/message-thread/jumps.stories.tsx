import type { JumpTarget } from '@parlor/hooks';
import { ChatError, type ChatSDK, TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { pin, type } from '../testing/group-talk.js';
import { longTalkSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { MessageThread } from './index.js';

const COUNT = 300;
/** How far back message 100 was said, in seconds. */
const FAR_BACK = 200 * 11 * 60;

/** A thread with a button that shows a place far back in it. */
function Jumper({ target }: { target: JumpTarget }) {
  const [nonce, setNonce] = useState<number>();
  return (
    <div style={{ display: 'grid', gridTemplateRows: 'auto 1fr', blockSize: '100%' }}>
      <button type="button" onClick={() => setNonce((nonce ?? 0) + 1)}>
        Go back
      </button>
      <MessageThread
        conversationID="C2Cben"
        jump={nonce === undefined ? undefined : { target, nonce }}
      />
    </div>
  );
}

const meta: Meta<typeof Jumper> = {
  title: 'Message thread/Places',
  component: Jumper,
  render: () => (
    <Stage seed={longTalkSeed(COUNT)}>
      <Jumper target={{ time: Math.floor(Date.now() / 1000) - FAR_BACK }} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Jumper>;

/** The place is in the middle and marked for a moment; the button leads back to the newest message. */
export const FarBack: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText(`Message ${COUNT}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Go back' }));
    await waitFor(() => expect(canvasElement.querySelector('[data-marked]')).not.toBeNull());
    await canvas.findByRole('button', { name: 'Scroll to the newest message' });
  },
};

function silentHop(): Partial<ChatSDK> {
  return { getMessageListHopping: () => new Promise(() => undefined) };
}

export const OnTheWay: Story = {
  render: () => (
    <Stage seed={longTalkSeed(COUNT)} methods={silentHop}>
      <Jumper target={{ time: Math.floor(Date.now() / 1000) - FAR_BACK }} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(`Message ${COUNT}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Go back' }));
    await canvas.findByRole('progressbar');
  },
};

function cutHop(): Partial<ChatSDK> {
  return { getMessageListHopping: () => Promise.reject(new ChatError({ code: 2801 })) };
}

/** All stays as it is, and why is said. */
export const Refused: Story = {
  render: () => (
    <Stage seed={longTalkSeed(COUNT)} methods={cutHop}>
      <Jumper target={{ time: Math.floor(Date.now() / 1000) - FAR_BACK }} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(`Message ${COUNT}`);
    await userEvent.click(canvas.getByRole('button', { name: 'Go back' }));
    await canvas.findByText(/while there is no connection/);
  },
};

function unreadSeed() {
  const seed = longTalkSeed(COUNT);
  return { ...seed, messages: (seed.messages ?? []).map((one) => ({ ...one, isRead: false })) };
}

/** So much is unread that where it begins is far above. */
export const UnreadAbove: Story = {
  render: () => (
    <Stage seed={unreadSeed()}>
      <MessageThread conversationID="C2Cben" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /new messages/ });
  },
};

/** The world of the story that is shown: who types in it does so while somebody looks. */
let shown: ChatWorld | undefined;

async function pinThree(world: ChatWorld): Promise<void> {
  shown = world;
  const ben = await world.person('ben');
  for (const text of ['Looking now', 'Same here ☕️', 'Otherwise: lovely.']) {
    // React prepares a stage twice in strict mode: the second time they are pinned already.
    await pin(ben, 'design', text).catch(() => undefined);
  }
}

/** What stands around a busy group. */
export const PinnedAndTyping: Story = {
  render: () => (
    <Stage prepare={pinThree}>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('3 of 3', undefined, { timeout: 5_000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Show all pinned messages' }));
    await canvas.findByRole('dialog', { name: 'Pinned messages' });
    for (const userID of ['mei', 'dara']) {
      const person = await shown?.person(userID);
      if (person) await type(person, 'design', TYPES.CONV_GROUP);
    }
    await canvas.findAllByText(/are typing$/);
  },
};

/** The same, read from right to left. */
export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage isArabic prepare={pinThree}>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
};

/** Going to a date, by the one that floats over the thread. */
export const ToADate: Story = {
  render: () => (
    <Stage seed={longTalkSeed(COUNT)}>
      <MessageThread conversationID="C2Cben" />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(`Message ${COUNT}`);
    canvas.getByRole('button', { name: 'Go to a date' }).focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByLabelText('Date');
  },
};
