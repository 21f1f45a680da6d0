import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { loungeSeed, openLounge, type SeatValues } from '../testing/lounge.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { RoomHeader } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

const nothing = () => undefined;

/** The host opens the room; she has sat there for a little over an hour. */
function opened(seats: SeatValues = {}, mode: 'free' | 'apply' | 'invite' = 'free') {
  return async ({ person }: ChatWorld) => {
    const t = Math.floor(Date.now() / 1000) - 3_725;
    await openLounge(await person('mei'), { mode, seats: { 1: { ...MEI, t }, ...seats } });
  };
}

const meta: Meta<typeof RoomHeader> = {
  title: 'Room header',
  component: RoomHeader,
  args: { groupID: 'lounge', onLeave: nothing, onMinimise: nothing, onDetails: nothing },
  parameters: { docs: { story: { iframeHeight: 120 } } },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareOpen}>
      <RoomHeader {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof RoomHeader>;

const prepareOpen = opened();

/** The time goes on by itself. */
export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Free seats');
    const time = canvasElement.querySelector('.parlor-room-fact > [aria-hidden="true"]:not(svg)');
    const before = time?.textContent;
    await expect(before).toMatch(/^1:02:\d\d$/);
    await waitFor(() => expect(time?.textContent).not.toBe(before), { timeout: 2_500 });
    await expect(canvas.getByText(/^Open since/)).toHaveClass('parlor-visually-hidden');
  },
};

const prepareOnRequest = opened({}, 'apply');

/** As small as on a phone: the way out is a picture, and its word is heard. */
export const OnAPhone: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareOnRequest} width={360}>
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Seats on request');
    const leave = canvas.getByRole('button', { name: 'Leave' });
    await expect(leave.getBoundingClientRect().width).toBeLessThan(60);
  },
};

export const NotOpen: Story = {
  render: (args) => (
    <Stage seed={loungeSeed}>
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The stage is not open');
  },
};

const comingIn = new ScriptedAudio({ connection: 'connecting' });

/** On the way into the call: it says so after a moment. */
export const SoundConnecting: Story = {
  args: { audio: comingIn },
  play: async ({ canvas }) => {
    await canvas.findByText('Connecting the sound…');
  },
};

const breaking = new ScriptedAudio({ connection: 'interrupted' });

export const SoundInterrupted: Story = {
  args: { audio: breaking },
  play: async ({ canvas }) => {
    await canvas.findByText('Sound interrupted');
  },
};

const silent = new ScriptedAudio({ connection: 'failed' });

export const NoSound: Story = {
  args: { audio: silent },
  play: async ({ canvas }) => {
    await canvas.findByText('No sound');
  },
};

const never = () => new Promise<never>(() => undefined);

export const Loading: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} methods={{ getGroupProfile: never, getGroupAttributes: never }}>
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading')).toHaveTextContent('Loading…');
  },
};

const crowd = () => Promise.resolve({ code: 0 as const, data: { memberCount: 12_345 } });

async function prepareLong(world: ChatWorld): Promise<void> {
  await prepareOpen(world);
  const mei = await world.person('mei');
  await mei.updateGroupProfile({ groupID: 'lounge', name: LONG_NAME.slice(0, 30) });
}

/** A long name, and more people than anybody reads. */
export const Crowded: Story = {
  render: (args) => (
    <Stage
      seed={loungeSeed}
      prepare={prepareLong}
      devices={2}
      width={390}
      methods={{ getGroupOnlineMemberCount: crowd }}
    >
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('9,999+ online');
    await expect(canvas.getByText('12,345 online')).toHaveClass('parlor-visually-hidden');
    const heading = await canvas.findByRole('heading', { name: new RegExp(LONG_NAME.slice(0, 8)) });
    await expect(heading.scrollHeight).toBeLessThan(40);
  },
};

async function cutTheLine(world: ChatWorld): Promise<void> {
  await prepareOpen(world);
  world.engine.network().set({ isOnline: false });
}

export const Offline: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={cutTheLine}>
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Offline')).toBeVisible();
  },
};

/** The host is asked before, and may end it for everybody. */
export const TheHostLeaves: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareOpen} userID="mei" devices={2}>
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Free seats');
    await userEvent.click(canvas.getByRole('button', { name: 'Leave' }));
    const question = await canvas.findByRole('dialog', { name: 'Leave Friday lounge?' });
    // It fades in.
    await waitFor(() => expect(question).toBeVisible());
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  },
};

const prepareSeated = opened({ 3: ANN }, 'invite');

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated} isArabic>
      <RoomHeader {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('مقاعد بالدعوة');
    await expect(canvas.getByRole('button', { name: 'مغادرة' })).toBeVisible();
  },
};
