import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio, type ScriptedCall } from '../../../hooks/src/testing/scripted-audio.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { Scripted, talking } from '../testing/scripted.js';
import { Stage } from '../testing/stage.js';
import { RoomControls, type RoomControlsProps } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

const nothing = () => undefined;

function opened(seats: SeatValues = {}, mode: 'free' | 'apply' | 'invite' = 'free') {
  return async ({ person }: ChatWorld) => {
    await openLounge(await person('mei'), { mode, seats: { 1: MEI, ...seats } });
  };
}

const meta: Meta<typeof RoomControls> = {
  title: 'Room controls',
  component: RoomControls,
  args: { groupID: 'lounge', onOpenHands: nothing, onOpenChat: nothing, onLeave: nothing },
  parameters: { docs: { story: { iframeHeight: 160 } } },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated}>
      <RoomControls {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof RoomControls>;

const prepareSeated = opened({ 3: ANN });

/** On a seat: one mutes oneself at once, and is heard again. */
export const OnASeat: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Mute' }));
    await expect(canvas.getByRole('button', { name: 'Unmute' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Unmute' }));
    await canvas.findByRole('button', { name: 'Mute' });
  },
};

const prepareOnRequest = opened({}, 'apply');

export const InTheAudience: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareOnRequest}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('toolbar', { name: 'Controls of Friday lounge' });
    await waitFor(() => expect(canvas.queryByText('Loading…')).toBeNull());
    await expect(canvas.queryByRole('button', { name: 'Mute' })).toBeNull();
  },
};

/** The host runs the room: who raises their hand, and the settings. */
export const TheHost: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareOnRequest} userID="mei" devices={2}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Room settings' }));
    const dialog = await canvas.findByRole('dialog', { name: 'Room settings' });
    // It fades in.
    await waitFor(() => expect(dialog).toBeVisible());
  },
};

/** A finger reaches all of them. */
export const OnAPhone: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated} width={360}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Mute' });
    for (const button of canvas.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect();
      await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  },
};

const prepareMuted = opened({ 3: { ...ANN, x: 1 } });

export const MutedByTheHost: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareMuted}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    const muted = await canvas.findByRole('button', { name: 'Muted by the host' });
    await expect(muted).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.getByText(/The host has muted you/)).toBeVisible();
  },
};

async function speakElsewhere(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  await openLounge(mei, { seats: { 1: MEI } });
  // Once the page is there: a seat that it finds another holding may be taken over by itself.
  await screen.findByRole('toolbar', undefined, PATIENCE);
  await writeSeats(mei, { 3: { ...ANN, i: 'another1' } });
}

/** The seat is another window's: here one only listens until one speaks from here. */
export const HeldElsewhere: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={speakElsewhere}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const here = await canvas.findByRole('button', { name: 'Speak from here' }, PATIENCE);
    await expect(canvas.getByText(/Here you only listen/)).toBeVisible();
    await userEvent.click(here);
    await canvas.findByRole('button', { name: 'Mute' }, PATIENCE);
  },
};

const PATIENCE = { timeout: 5_000 };

const offline = { setGroupAttributes: () => Promise.reject(new ChatError({ code: 2801 })) };

export const Refused: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated} methods={offline}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Mute' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/You are offline/);
  },
};

interface HeardProps {
  args: RoomControlsProps;
  audio: ScriptedAudio;
  script: (call: ScriptedCall) => (() => void) | undefined;
  width?: number;
}

/** Ann sits in a room that people hear. */
function Heard({ args, audio, script, ...stage }: HeardProps) {
  return (
    <Stage seed={loungeSeed} prepare={prepareSeated} {...stage}>
      <RoomControls {...args} audio={audio} />
      <Scripted audio={audio} script={script} />
    </Stage>
  );
}

const heard = new ScriptedAudio();
const speak = talking('ann');

/** The microphone is open: a ring around it follows how loud I am. */
export const HeardByAll: Story = {
  render: (args) => <Heard args={args} audio={heard} script={speak} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('button', { name: 'Mute' });
    const ring = () => canvasElement.querySelector('.parlor-room-control-ring');
    await waitFor(() => expect(ring()).toHaveAttribute('data-speaking'), PATIENCE);
    await userEvent.click(canvas.getByRole('button', { name: 'Mute' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Unmute' }));
    await canvas.findByRole('button', { name: 'Mute' });
    await userEvent.click(canvas.getByRole('button', { name: 'Sound' }));
    await canvas.findByRole('dialog', { name: 'Sound' });
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Sound' })).toHaveFocus());
  },
};

const opening = new ScriptedAudio();

function waitForIt(call: ScriptedCall): undefined {
  call.set({ microphone: 'starting' });
}

/** The browser asks whether it may. One can mute oneself meanwhile. */
export const MicrophoneOpening: Story = {
  render: (args) => <Heard args={args} audio={opening} script={waitForIt} />,
  play: async ({ canvas }) => {
    await canvas.findByText(/^The microphone is being opened/);
    const mute = canvas.getByRole('button', { name: 'Mute' });
    await expect(mute).toHaveAttribute('aria-busy', 'true');
  },
};

const failed = new ScriptedAudio();

function refuseIt(call: ScriptedCall): undefined {
  call.refuse(-40);
}

/** A press tries again. Why it failed, an `AudioNotice` says. */
export const MicrophoneFailed: Story = {
  render: (args) => <Heard args={args} audio={failed} script={refuseIt} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Not heard. Try again' }));
    await expect(await canvas.findByRole('button', { name: 'Mute' })).toHaveFocus();
  },
};

const onPhone = new ScriptedAudio();

/** A way to the devices more, and still in one line. */
export const HeardOnAPhone: Story = {
  render: (args) => <Heard args={args} audio={onPhone} script={speak} width={360} />,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Mute' });
    const tops = canvas.getAllByRole('button').map((button) => button.getBoundingClientRect().top);
    await expect(new Set(tops).size).toBe(1);
  },
};

export const NotOpen: Story = {
  render: (args) => (
    <Stage seed={loungeSeed}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.queryByText('Loading…')).toBeNull());
    await expect(canvas.getAllByRole('button')).toHaveLength(2);
  },
};

const never = () => new Promise<never>(() => undefined);

export const Loading: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} methods={{ getGroupAttributes: never }}>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading…')).toBeInTheDocument();
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated} isArabic>
      <RoomControls {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const mute = await canvas.findByRole('button', { name: 'كتم صوتي' });
    mute.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('button', { name: 'مغادرة المقعد' })).toHaveFocus();
  },
};
