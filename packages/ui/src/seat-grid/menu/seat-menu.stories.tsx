import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { ChatWorld } from '../../testing/chat-world.js';
import { loungeSeed, openLounge } from '../../testing/lounge.js';
import { SeatMenuStage } from '../../testing/seat-menu-stage.js';
import { Stage } from '../../testing/stage.js';

interface RoomProps {
  /** Who looks at it. */
  userID: string;
  mode?: 'free' | 'apply' | 'invite';
  isArabic?: boolean;
}

const NEXT_CENTURY = 4_102_444_800;

const seats = {
  1: { s: 1, u: 'mei', n: 'Mei Tanaka' },
  2: { s: 1, u: 'ben', n: 'Ben Okafor' },
  3: { s: 1, u: 'dara', n: 'دارا الحسيني' },
  4: { s: 2 },
  5: { s: 3, u: 'eve', n: 'Evelyn Brown', d: NEXT_CENTURY },
} as const;

const prepare = {
  free: preparing('free'),
  apply: preparing('apply'),
  invite: preparing('invite'),
};

function preparing(mode: 'free' | 'apply' | 'invite') {
  return async ({ person }: ChatWorld) => {
    await openLounge(await person('mei'), { count: 6, mode, seats, coHostIDs: ['ben'] });
  };
}

/** Mei is the host, Ben helps her, Dara speaks, a seat is kept for Eve; Ann listens. */
function Room({ userID, mode = 'free', isArabic = false }: RoomProps) {
  return (
    <Stage
      seed={loungeSeed}
      userID={userID}
      prepare={prepare[mode]}
      isArabic={isArabic}
      devices={2}
    >
      <SeatMenuStage onUserClick={() => undefined} />
    </Stage>
  );
}

const meta: Meta<typeof Room> = {
  title: 'Seat menu',
  component: Room,
  args: { userID: 'mei' },
  parameters: { docs: { story: { iframeHeight: 480 } } },
};
export default meta;

type Story = StoryObj<typeof Room>;
type Playing = Parameters<NonNullable<Story['play']>>[0];

async function openMenu({ canvas, userEvent }: Playing, name: RegExp): Promise<HTMLElement> {
  await userEvent.click(await canvas.findByRole('button', { name }));
  return canvas.findByRole('menu');
}

async function choose(playing: Playing, seat: RegExp, line: string): Promise<void> {
  const menu = await openMenu(playing, seat);
  await playing.userEvent.click(within(menu).getByRole('menuitem', { name: line }));
}

/** What the host may do with who sits there. */
export const Host: Story = {
  play: async (playing) => {
    const menu = await openMenu(playing, /^Seat 3/);
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(7);
    await waitFor(() =>
      expect(within(menu).getByRole('menuitem', { name: 'Show profile' })).toHaveFocus(),
    );
  },
};

export const EmptySeat: Story = {
  play: async (playing) => {
    const menu = await openMenu(playing, /^Seat 6/);
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(4);
  },
};

export const CoHost: Story = {
  args: { userID: 'ben' },
  play: async (playing) => {
    const menu = await openMenu(playing, /^Seat 3/);
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(4);
  },
};

export const Speaker: Story = {
  args: { userID: 'dara' },
  play: async (playing) => {
    const menu = await openMenu(playing, /^Seat 3/);
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(3);
  },
};

export const Audience: Story = {
  args: { userID: 'ann', mode: 'apply' },
  play: async (playing) => {
    await choose(playing, /^Seat 6/, 'Ask for this seat');
    await playing.canvas.findByText('The host was asked for the seat');
  },
};

/** They are told, and may not come again. */
export const Removing: Story = {
  play: async (playing) => {
    await choose(playing, /^Seat 3/, 'Remove from the seat…');
    await playing.canvas.findByRole('dialog', { name: /^Remove .* from the seat\?$/ });
  },
};

export const HandingOver: Story = {
  play: async (playing) => {
    await choose(playing, /^Seat 2/, 'Hand the room over…');
    await playing.canvas.findByText(/own the group/);
  },
};

export const Inviting: Story = {
  play: async (playing) => {
    const { canvas, userEvent } = playing;
    await choose(playing, /^Seat 6/, 'Invite somebody…');
    await userEvent.click(await canvas.findByRole('option', { name: 'Ann Lindqvist' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Invite' }));
    await canvas.findByRole('button', { name: /^Seat 6, reserved, ann/ });
  },
};

export const Swapping: Story = {
  play: async (playing) => {
    const { canvas, userEvent } = playing;
    await choose(playing, /^Seat 2/, 'Swap with…');
    await userEvent.click(await canvas.findByRole('option', { name: 'دارا الحسيني' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Swap' }));
    await canvas.findByRole('button', { name: /^Seat 3, taken, ben/ });
  },
};

export const Arabic: Story = {
  args: { isArabic: true },
  globals: { direction: 'rtl' },
  play: async (playing) => {
    const menu = await openMenu(playing, /^المقعد 2/);
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(7);
  },
};
