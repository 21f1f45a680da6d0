import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { comeIn, liveRoomSeed, SHOW, sayInRoom } from '../testing/live-room-seed.js';
import { HOSTILE_TEXTS, LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { unasked } from '../testing/unasked.js';
import { LiveRoom, type LiveRoomGift } from './index.js';

const gifts: readonly LiveRoomGift[] = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'coffee', label: 'Coffee', icon: '☕️' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

const meta: Meta<typeof LiveRoom> = {
  title: 'Live room',
  component: LiveRoom,
  args: { groupID: SHOW, gifts, onUserClick: () => undefined, onLeave: () => undefined },
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} prepare={talk}>
      <LiveRoom {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof LiveRoom>;

/** Until Ann is in, what is said is not for her. */
async function untilAnnIsThere(sdk: ChatSDK): Promise<void> {
  for (;;) {
    const { data } = await sdk.getGroupMemberList({ groupID: SHOW });
    if (data.memberList.some(({ userID }) => userID === 'ann')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Mei, Dara and Eve are there and talk. */
async function talk(world: ChatWorld): Promise<void> {
  const mei = await comeIn(await world.person('mei'));
  await untilAnnIsThere(mei);
  const dara = await comeIn(await world.person('dara'));
  const eve = await comeIn(await world.person('eve'));
  await sayInRoom(mei, 'Good evening, everybody!');
  await sayInRoom(dara, 'مساء الخير جميعاً');
  await sayInRoom(eve, 'Is the sound all right where you are? Here it comes and goes a little.');
  await sayInRoom(mei, 'All fine 🎧');
}

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('All fine 🎧');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Say something' }), 'Hello{Enter}');
    await canvas.findByText('Hello');
  },
};

/** Whoever presses often is counted as often. */
export const Likes: Story = {
  play: async ({ canvas, userEvent }) => {
    const like = await canvas.findByRole('button', { name: /^Like, 1,204/ });
    for (let press = 0; press < 5; press += 1) await userEvent.click(like);
    await canvas.findByRole('button', { name: /^Like, 1,209/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Rocket, 0 so far' }));
    await canvas.findByRole('button', { name: 'Rocket, 1 so far' });
  },
};

/** The app's server speaks to all live rooms at once. */
async function announce(world: ChatWorld): Promise<void> {
  await talk(world);
  await world.engine.admin.broadcast('The service pauses at midnight for ten minutes.', 'support');
}

export const Broadcast: Story = {
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} prepare={announce}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The service pauses at midnight for ten minutes.');
    // It fades in.
    await waitFor(() => expect(canvas.getByText('To all rooms')).toBeVisible());
  },
};

/** Nothing was said yet, and nobody is told who comes. */
const silence = unasked(EVENT.MESSAGE_RECEIVED, {});

export const Empty: Story = {
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} methods={silence}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Nothing has been said since you came');
  },
};

const never = { joinGroup: () => new Promise<never>(() => undefined) };
const full = { joinGroup: () => Promise.reject(new ChatError({ code: 10014 })) };

export const Loading: Story = {
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} methods={never}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Going in…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} methods={full}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('You could not go into the room');
  },
};

/** What was refused stands in the field again. */
export const Refused: Story = {
  render: (args) => (
    <Stage
      width={420}
      seed={liveRoomSeed}
      methods={{
        sendMessage: () =>
          Promise.reject(new ChatError({ code: 10017, message: 'You are muted in this group.' })),
      }}
    >
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole('textbox', { name: 'Say something' });
    await userEvent.type(field, 'Hello{Enter}');
    await canvas.findByText(/That was not said. You are muted here/);
    await waitFor(() => expect(field).toHaveValue('Hello'));
  },
};

async function dismiss(world: ChatWorld): Promise<void> {
  const ben = await world.person('ben');
  const mei = await comeIn(await world.person('mei'));
  await untilAnnIsThere(mei);
  await ben.dismissGroup(SHOW);
}

export const Ended: Story = {
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} prepare={dismiss}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The room was closed');
    await expect(canvas.getByRole('button', { name: 'Close' })).toBeVisible();
  },
};

/** More is said than can be read: some of it is only counted. */
async function crowd(world: ChatWorld): Promise<void> {
  const long = await comeIn(await world.person('long'));
  await untilAnnIsThere(long);
  const people = [long, await comeIn(await world.person('mei'))];
  for (let index = 0; index < 300; index += 1) {
    const [sdk = long] = index % 9 === 4 ? people : people.slice(1);
    const hostile = HOSTILE_TEXTS[index % HOSTILE_TEXTS.length];
    await sayInRoom(sdk, index % 40 === 7 && hostile ? hostile : `Message ${index + 1}`);
  }
  await sayInRoom(long, 'The last one');
}

export const Crowded: Story = {
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} prepare={crowd}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/passed by unseen/);
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(60);
    await canvas.findAllByText(LONG_NAME);
  },
};

export const Phone: Story = {
  render: (args) => (
    <Stage width={320} seed={liveRoomSeed} prepare={talk}>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('All fine 🎧');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={420} seed={liveRoomSeed} prepare={talk} isArabic>
      <LiveRoom {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('All fine 🎧');
    await expect(canvas.getByRole('textbox', { name: 'اكتب شيئًا' })).toBeVisible();
  },
};
