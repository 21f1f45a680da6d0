import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { SeatGrid } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;
const DARA = { s: 1, u: 'dara', n: 'دارا الحسيني' } as const;
const EVE = { s: 1, u: 'eve', n: 'Evelyn Brown' } as const;
const LONG = { s: 1, u: 'long', n: LONG_NAME } as const;
const NEXT_CENTURY = 4_102_444_800;

const someSeated: SeatValues = { 1: MEI, 2: BEN, 5: DARA };

/** The host opens the room, with these people on its seats. */
function seated(seats: SeatValues, count?: number) {
  return async ({ person }: ChatWorld) => {
    await openLounge(await person('mei'), { seats, ...(count ? { count } : {}) });
  };
}

interface LoungeProps {
  prepare?: (world: ChatWorld) => unknown;
  userID?: string;
  methods?: Faults;
  isArabic?: boolean;
  children: ReactNode;
}

function Lounge(props: LoungeProps) {
  return <Stage seed={loungeSeed} {...props} />;
}

const meta: Meta<typeof SeatGrid> = {
  title: 'Seat grid',
  component: SeatGrid,
  args: { groupID: 'lounge' },
  parameters: { docs: { story: { iframeHeight: 360 } } },
};
export default meta;

type Story = StoryObj<typeof SeatGrid>;

const prepareEmpty = seated({});

export const OpenAndEmpty: Story = {
  render: (args) => (
    <Lounge prepare={prepareEmpty}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

const prepareSome = seated(someSeated);

export const SomeSeated: Story = {
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

const prepareMine = seated({ ...someSeated, 3: ANN });

/** Press it to leave; press another to move. */
export const MySeat: Story = {
  render: (args) => (
    <Lounge prepare={prepareMine}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

/** What a press on my own seat opens. */
export const Menu: Story = {
  render: (args) => (
    <Lounge prepare={prepareMine}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Seat 3, You' }));
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: /Leave/ })).toHaveFocus());
  },
};

/** As the host sees it. */
export const IAmTheHost: Story = {
  render: (args) => (
    <Lounge userID="ann" prepare={prepareHost}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

async function prepareHost({ person }: ChatWorld): Promise<void> {
  const mei = await person('mei');
  await openLounge(mei, { seats: { 1: ANN, 4: EVE } });
  const groupID = 'lounge';
  const { data } = await mei.getGroupAttributes({ groupID, keyList: ['seat.meta'] });
  const held = { ...JSON.parse(data.groupAttributes['seat.meta'] ?? '{}'), h: 'ann' };
  await mei.setGroupAttributes({ groupID, groupAttributes: { 'seat.meta': JSON.stringify(held) } });
}

const prepareMarked = seated({
  1: { ...MEI, m: 1 },
  2: { ...BEN, m: 1 },
  3: { ...ANN, x: 1 },
  4: { s: 2 },
  5: { ...LONG, x: 1 },
  6: { s: 2 },
  7: { s: 3, u: 'dara', n: 'دارا الحسيني', d: NEXT_CENTURY },
});

export const LockedMutedAndKept: Story = {
  render: (args) => (
    <Lounge prepare={prepareMarked}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

const prepareFull = seated({ 1: MEI, 2: BEN, 3: LONG, 4: EVE, 5: DARA, 9: ANN, 14: { s: 2 } }, 14);

export const FourteenSeats: Story = {
  render: (args) => (
    <Lounge prepare={prepareFull}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

export const Closed: Story = {
  render: (args) => (
    <Lounge>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

export const ClosedForTheOwner: Story = {
  render: (args) => (
    <Lounge userID="mei">
      <SeatGrid {...args} />
    </Lounge>
  ),
};

/** Somebody else was a little faster: they always are here. */
export const Refused: Story = {
  render: (args) => (
    <Lounge prepare={prepareSome} methods={tooLate}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Seat 4, empty' }));
    await canvas.findByText(/Somebody else sits there/);
  },
};

/** Press a seat to take it, another to move, and one's own to leave it. */
export const TakeMoveAndLeave: Story = {
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Seat 4, empty' }));
    await canvas.findByRole('button', { name: 'Seat 4, You' });
    await userEvent.click(canvas.getByRole('button', { name: 'Seat 6, empty' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Seat 6, You' }));
    await expect(canvas.getByRole('button', { name: 'Seat 4, empty' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('menuitem', { name: /Leave/ }));
    await canvas.findByRole('button', { name: 'Seat 6, empty' });
  },
};

const tooLate: Faults = {
  setGroupAttributes: () => Promise.reject(new ChatError({ code: -10 })),
};

/** People come and go. */
export const ComingAndGoing: Story = {
  render: (args) => (
    <Lounge prepare={comeAndGo}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

async function comeAndGo({ person }: ChatWorld): Promise<void> {
  const mei = await person('mei');
  await openLounge(mei, { seats: someSeated });
  const scenes: SeatValues[] = [
    { 3: EVE },
    { 2: { s: 0 }, 6: BEN },
    { 3: { s: 0 } },
    { 2: BEN, 6: { s: 0 } },
  ];
  for (let round = 0; round < 100; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await writeSeats(mei, scenes[round % scenes.length] ?? {});
  }
}

/** Four pixels, dark to bright: what a scrim has to stand. */
const PICTURE = `data:image/png;base64,${[
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQV',
  'R4nGMQkQj6cKSCgScq4devXwAjIgZfn/6u3gAAAABJRU5ErkJggg==',
].join('')}`;

export const OnAPicture: Story = {
  render: (args) => (
    <Lounge prepare={prepareMarked}>
      <SeatGrid {...args} background={<img src={PICTURE} alt="" />} />
    </Lounge>
  ),
};

function never(): Promise<never> {
  return new Promise(() => undefined);
}

export const Loading: Story = {
  render: (args) => (
    <Lounge methods={{ getGroupAttributes: never }}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

function timeout(): Promise<never> {
  return Promise.reject(new ChatError({ code: 2801 }));
}

export const Failed: Story = {
  render: (args) => (
    <Lounge methods={{ getGroupAttributes: timeout }}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Lounge isArabic prepare={prepareMarked}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};
