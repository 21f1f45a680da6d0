import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { ConversationList } from '../conversation-list/index.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { loungeSeed, openLounge, type SeatValues } from '../testing/lounge.js';
import { Scripted, talking } from '../testing/scripted.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { RoomBar } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;
const DARA = { s: 1, u: 'dara', n: 'دارا الحسيني' } as const;
const LONG = { s: 1, u: 'long', n: LONG_NAME } as const;

const nothing = () => undefined;

function opened(seats: SeatValues) {
  return async ({ person }: ChatWorld) => {
    await openLounge(await person('mei'), { seats });
  };
}

const meta: Meta<typeof RoomBar> = {
  title: 'Room bar',
  component: RoomBar,
  args: { groupID: 'lounge', onOpen: nothing, onLeave: nothing },
  parameters: { docs: { story: { iframeHeight: 140 } } },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated}>
      <RoomBar {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof RoomBar>;

const prepareSeated = opened({ 1: MEI, 2: BEN, 3: ANN, 5: DARA });

export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/^On the stage: Mei Tanaka/);
    await userEvent.click(canvas.getByRole('button', { name: 'Mute' }));
    await expect(canvas.getByRole('button', { name: 'Unmute' })).toHaveFocus();
  },
};

/** In the flow of the page: it stays while one looks at something else, and covers nothing of it. */
export const WhileBrowsing: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated} width={360}>
      <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%' }}>
        <RoomBar {...args} />
        <div style={{ flex: 1, minBlockSize: 0 }}>
          <ConversationList />
        </div>
      </div>
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^On the stage: Mei Tanaka/);
    const bar = canvas.getByRole('region', { name: 'Friday lounge, made small' });
    const list = await canvas.findByRole('listbox');
    await expect(list.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      bar.getBoundingClientRect().bottom,
    );
  },
};

const prepareCrowded = opened({ 1: LONG, 2: BEN, 4: { ...DARA, m: 1 }, 3: { ...ANN, x: 1 } });

/** Long names, and the host has muted me. */
export const Crowded: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareCrowded} width={390}>
      <RoomBar {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Muted by the host' });
    // It fades in.
    await waitFor(() => expect(canvas.getByText(/The host has muted you/)).toBeVisible());
  },
};

const heard = new ScriptedAudio();
const speak = talking('mei', 'ben', 'ann');

/** The call goes on: rings follow who speaks, and my microphone is here. */
export const Heard: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated}>
      <RoomBar {...args} audio={heard} />
      <Scripted audio={heard} script={speak} />
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Mute' });
    await waitFor(() => expect(canvasElement.querySelector('[data-speaking]')).not.toBeNull(), {
      timeout: 5_000,
    });
  },
};

const blocked = new ScriptedAudio({ problems: [new ChatError({ code: -44 })] });

const prepareOthers = opened({ 1: MEI, 2: BEN });

/** Nobody is heard until something is pressed. */
export const SoundBlocked: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareOthers} width={390}>
      <RoomBar {...args} audio={blocked} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Start the sound' }));
    await waitFor(() =>
      expect(canvas.queryByRole('button', { name: 'Start the sound' })).toBeNull(),
    );
  },
};

export const NotOpen: Story = {
  render: (args) => (
    <Stage seed={loungeSeed}>
      <RoomBar {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The stage is not open');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={prepareSeated} isArabic width={390}>
      <RoomBar {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^على المنصة/);
  },
};
