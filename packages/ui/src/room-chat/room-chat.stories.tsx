import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { audioRoomSeed, LOUNGE, sayInLounge } from '../testing/audio-room-seed.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { openLounge, writeSeats } from '../testing/lounge.js';
import { HOSTILE_TEXTS, LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { RoomChat, type RoomChatProps } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;

interface ScenarioProps extends Partial<Omit<Parameters<typeof Stage>[0], 'children'>> {
  args: RoomChatProps;
}

function Scenario({ args, ...stage }: ScenarioProps) {
  return (
    <Stage width={390} seed={audioRoomSeed} prepare={talk} {...stage}>
      <RoomChat {...args} />
    </Stage>
  );
}

const meta: Meta<typeof RoomChat> = {
  title: 'Room chat',
  component: RoomChat,
  args: { groupID: LOUNGE, onUserClick: () => undefined },
  render: (args) => <Scenario args={args} />,
  parameters: { docs: { story: { iframeHeight: 420 } } },
};
export default meta;

type Story = StoryObj<typeof RoomChat>;

/** Mei hosts, and Ben takes a seat while they talk. */
async function talk(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  await openLounge(mei, { seats: { 1: MEI } });
  await sayInLounge(mei, 'Who wants to speak?');
  await sayInLounge(await world.person('dara'), 'أنا أسمعكم جيداً');
  // What happens in the same moment as a message has no order. Where nothing is ever shown, they go on all the same.
  const isShown = screen.findAllByText('أنا أسمعكم جيداً', undefined, { timeout: 5_000 });
  await isShown.catch(() => undefined);
  await writeSeats(mei, { 3: BEN });
  await sayInLounge(mei, 'Welcome, Ben!');
}

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Welcome, Ben!');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Say something' }), 'Hello{Enter}');
    await canvas.findByText('Hello');
    await expect(canvas.getByRole('textbox', { name: 'Say something' })).toHaveFocus();
  },
};

const nobody = () => undefined;

export const Empty: Story = {
  render: (args) => <Scenario args={args} prepare={nobody} />,
  play: async ({ canvas }) => {
    await canvas.findByText('Nothing has been said yet');
  },
};

const refused = {
  sendMessage: () => Promise.reject(new ChatError({ code: 10017 })),
};

/** What could not be said stays, and can be said again. */
export const NotSaid: Story = {
  render: (args) => <Scenario args={args} methods={refused} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Welcome, Ben!');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Say something' }), 'Hello{Enter}');
    await canvas.findByText(/^Not sent\. You are muted here/);
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Discard' })).toBeVisible();
  },
};

async function crowd(world: ChatWorld): Promise<void> {
  const long = await world.person('long');
  for (const [index, text] of HOSTILE_TEXTS.entries()) {
    await sayInLounge(long, `${text} ${index + 1}`);
  }
  for (let index = 0; index < 60; index += 1) await sayInLounge(long, `Message ${index + 1}`);
}

export const Crowded: Story = {
  render: (args) => <Scenario args={args} prepare={crowd} />,
  play: async ({ canvas }) => {
    await canvas.findByText('Message 60');
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(60);
    await canvas.findAllByText(LONG_NAME);
    await waitFor(() => expect(canvas.getByText('Message 60')).toBeVisible());
  },
};

const down = { getMessageList: () => Promise.reject(new ChatError({ code: 10016 })) };

export const Failed: Story = {
  render: (args) => <Scenario args={args} methods={down} prepare={nobody} />,
  play: async ({ canvas }) => {
    await canvas.findByText('The messages could not be loaded');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => <Scenario args={args} isArabic />,
  play: async ({ canvas }) => {
    await canvas.findByText('Welcome, Ben!');
    await expect(canvas.getByRole('textbox', { name: 'اكتب شيئًا' })).toBeVisible();
  },
};
