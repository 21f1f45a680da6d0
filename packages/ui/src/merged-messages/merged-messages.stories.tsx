import { ChatError, type ChatSDK, type MergerMessage, type Message, TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { MessageThread } from '../message-thread/index.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';

const meta: Meta = { title: 'Merged messages' };
export default meta;

type Story = StoryObj;

const to = { to: 'ann', conversationType: TYPES.CONV_C2C };

function text(sdk: ChatSDK, words: string): Message {
  return sdk.createTextMessage({ ...to, payload: { text: words } });
}

function merge(
  sdk: ChatSDK,
  title: string,
  messageList: Message[],
  abstractList: string[],
): MergerMessage {
  const payload = { messageList, title, abstractList, compatibleText: 'Merged messages' };
  return sdk.createMergerMessage({ ...to, payload });
}

async function sendPlan({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  const lines = ['Ben Okafor: Eight at the station?', 'Mei Tanaka: **Yes**', 'Ben Okafor: ☕️'];
  const inner = merge(ben, 'What Mei said', [text(ben, 'Bring the _map_')], ['Mei: Bring the map']);
  const list = [
    text(ben, 'Eight at the station?'),
    text(ben, '**Yes**, and here is where: https://example.org/station'),
    ben.createFaceMessage({ ...to, payload: { index: 1, data: '☕️' } }),
    ben.createLocationMessage({
      ...to,
      payload: { description: 'The station', longitude: 10, latitude: 53.55 },
    }),
    inner,
  ];
  await ben.sendMessage(merge(ben, 'Chat history of Weekend hikers', list, lines));
}

const thread = <MessageThread conversationID="C2Cben" />;

/** In the thread: the title and the first lines. */
export const Card: Story = {
  render: () => <Stage prepare={sendPlan}>{thread}</Stage>,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /Weekend hikers/ });
  },
};

/** Opened. */
export const Opened: Story = {
  render: () => <Stage prepare={sendPlan}>{thread}</Stage>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Weekend hikers/ }));
    await canvas.findByText('The station');
  },
};

/** One within the other, with the way back. */
export const Nested: Story = {
  render: () => <Stage prepare={sendPlan}>{thread}</Stage>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Weekend hikers/ }));
    await userEvent.click(await canvas.findByRole('button', { name: /What Mei said/ }));
    await canvas.findByRole('button', { name: 'Back' });
  },
};

async function sendLong({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  const list = Array.from({ length: 60 }, (_, index) =>
    text(ben, `${index + 1}: ${'and so on, '.repeat(30)}`),
  );
  await ben.sendMessage(merge(ben, LONG_NAME, list, ['Ben: 1', LONG_NAME, LONG_NAME, 'Ben: 4']));
}

/** So many that they are downloaded; and a title without a space in it. */
export const Crowded: Story = {
  render: () => <Stage prepare={sendLong}>{thread}</Stage>,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Wolfe/ }));
    await canvas.findByText(/^50:/);
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }));
    await canvas.findByText(/^60:/);
  },
};

const never = { downloadMergerMessage: () => new Promise<never>(() => undefined) };

/** While they are downloaded. */
export const Loading: Story = {
  render: () => (
    <Stage prepare={sendLong} methods={never}>
      {thread}
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Wolfe/ }));
    await canvas.findByText('Loading…');
  },
};

const failing = {
  downloadMergerMessage: () => Promise.reject(new ChatError({ code: 2452 })),
};

/** They could not be downloaded. */
export const Failed: Story = {
  render: () => (
    <Stage prepare={sendLong} methods={failing}>
      {thread}
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Wolfe/ }));
    await canvas.findByText('The messages could not be loaded');
  },
};
