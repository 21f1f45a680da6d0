import type { VoiceLevels } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { guestsOnSeats, hallSeed, openHall } from '../testing/hall.js';
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
function seated(seats: SeatValues, count?: number, coHostIDs: readonly string[] = []) {
  return async ({ person }: ChatWorld) => {
    await openLounge(await person('mei'), { seats, coHostIDs, ...(count ? { count } : {}) });
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
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Nobody is on the stage yet/)).toBeVisible();
    await expect(canvas.getAllByRole('gridcell')).toHaveLength(8);
  },
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
    const mine = await canvas.findByRole('button', { name: 'Seat 3, You' });
    await userEvent.click(mine);
    await canvas.findByRole('menuitem', { name: /Leave/ });
    await expect(mine).toHaveAttribute('aria-expanded', 'true');
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

const prepareMarked = seated(
  {
    1: { ...MEI, m: 1 },
    2: { ...BEN, m: 1 },
    3: { ...ANN, x: 1 },
    4: { s: 2 },
    5: { ...LONG, x: 1 },
    6: EVE,
    7: { s: 3, u: 'dara', n: 'دارا الحسيني', d: NEXT_CENTURY },
  },
  8,
  ['ben'],
);

/** The host, a co-host, microphones that are off by themselves and by the host, a lock, a raised hand, a seat that is kept. */
export const AllMarks: Story = {
  args: { raisedHandIDs: ['eve'] },
  render: (args) => (
    <Lounge prepare={prepareMarked}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Seat 1, Mei Tanaka, host, muted' });
    for (const name of [
      'Seat 2, Ben Okafor, co-host, muted',
      'Seat 3, You, muted by the host',
      'Seat 4, locked',
      'Seat 6, Evelyn Brown, hand raised',
      'Seat 7, kept for دارا الحسيني',
    ]) {
      await expect(canvas.getByRole('button', { name })).toBeVisible();
    }
  },
};

const prepareElsewhere = seated({ ...someSeated, 3: { ...ANN, i: 'phone' } });

/** I sit there from another page or device; the menu takes the seat over. */
export const OnAnotherDevice: Story = {
  render: (args) => (
    <Lounge prepare={prepareElsewhere}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Seat 3, You, on another device' });
  },
};

/** People speak, each as loud as a wave of their own. */
function voices(): VoiceLevels {
  return {
    get: (userID) => {
      const beat = performance.now() / (300 + userID.length * 70);
      return Math.max(0, Math.sin(beat) * Math.sin(beat / 3.7));
    },
    subscribe: (_userID, listener) => {
      const timer = setInterval(listener, 50);
      return () => clearInterval(timer);
    },
  };
}

const levels = voices();
const prepareVoices = seated({ 1: MEI, 2: BEN, 3: ANN, 4: { ...EVE, m: 1 }, 6: DARA });

/** Rings follow who speaks, and nothing renders for it. Who is muted has none. */
export const Speaking: Story = {
  args: { levels },
  render: (args) => (
    <Lounge prepare={prepareVoices}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Seat 4, Evelyn Brown, muted' });
    await expect(canvasElement.querySelectorAll('.parlor-seat-ring')).toHaveLength(4);
  },
};

/** Nothing can be done; a press on a person shows them. */
export const ReadOnly: Story = {
  args: { isReadOnly: true, onUserClick: fn() },
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Seat 2, Ben Okafor' }));
    await expect(args.onUserClick).toHaveBeenCalledWith('ben');
    const empty = canvas.getByRole('button', { name: 'Seat 4, empty' });
    await expect(empty).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The middle of a seat on the screen, and how wide it is. */
function discOf(canvasElement: HTMLElement, index: number): { x: number; y: number; size: number } {
  const disc = canvasElement.querySelector(`[data-seat="${index}"] .parlor-seat-disc`);
  const { left, top, width, height } = (disc ?? canvasElement).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, size: width };
}

/** One row for the host, the others below. */
export const RowsOfMyOwn: Story = {
  args: { layout: { type: 'rows', perRow: [1, 3, 4], align: 'center' } },
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: /^Seat 1,/ });
    await expect(canvas.getAllByRole('row').map((row) => row.children.length)).toEqual([1, 3, 4]);
    await expect(discOf(canvasElement, 2).y).toBeGreaterThan(discOf(canvasElement, 1).y);
  },
};

/** Spread over the whole width. */
export const RowsBetween: Story = {
  args: { layout: { type: 'rows', perRow: 4, align: 'between' } },
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <SeatGrid {...args} />
    </Lounge>
  ),
};

/** The host’s seat is large. */
export const Focus: Story = {
  args: { layout: { type: 'focus' }, levels },
  render: (args) => (
    <Lounge prepare={prepareVoices}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: /^Seat 1,/ });
    await expect(discOf(canvasElement, 1).size).toBeGreaterThan(discOf(canvasElement, 2).size);
  },
};

/** On a stage that is wide and low the others stand beside it. */
export const FocusBeside: Story = {
  args: { layout: { type: 'focus' }, fit: 'stage' },
  render: (args) => (
    <Lounge prepare={prepareVoices}>
      <div style={{ blockSize: 300, inlineSize: 760, maxInlineSize: '100%' }}>
        <SeatGrid {...args} />
      </div>
    </Lounge>
  ),
};

const TABLE = Array.from({ length: 8 }, (_, seat) => {
  const angle = (seat / 8) * 2 * Math.PI - Math.PI / 2;
  return { x: 0.5 + 0.42 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
});

/** Around a table: each seat stands where the app says. */
export const Free: Story = {
  args: { layout: { type: 'free', places: TABLE } },
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const first = await canvas.findByRole('button', { name: /^Seat 1,/ });
    const places = TABLE.map((_, seat) => discOf(canvasElement, seat + 1));
    await expect(Math.min(...places.map(({ y }) => y))).toBe(places[0]?.y);
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('button', { name: /^Seat 2,/ })).toHaveFocus();
  },
};

/** It fits the height that it has, and is scrolled where that is too little. */
export const Low: Story = {
  args: { fit: 'stage' },
  render: (args) => (
    <Lounge prepare={prepareSome}>
      <div style={{ blockSize: 220 }}>
        <SeatGrid {...args} />
      </div>
    </Lounge>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: /^Seat 1,/ });
    const stage = canvasElement.querySelector('.parlor-seats');
    await waitFor(() => expect(stage?.clientHeight).toBe(220));
  },
};

async function prepareHall({ person }: ChatWorld): Promise<void> {
  await openHall(await person('mei'), 50, guestsOnSeats(41));
}

/** Fifty seats. They have no room for names, which are looked up. */
export const FiftySeats: Story = {
  args: { groupID: 'hall' },
  render: (args) => (
    <Stage seed={HALL} prepare={prepareHall}>
      <SeatGrid {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Seat 42, Guest 41' });
    await expect(canvas.getAllByRole('gridcell')).toHaveLength(50);
  },
};

async function prepareWholeHall({ person }: ChatWorld): Promise<void> {
  await openHall(await person('mei'), 100, guestsOnSeats(99));
}

/** As many as a room can have, in the height that there is. */
export const Crowded: Story = {
  args: { groupID: 'hall', fit: 'stage' },
  render: (args) => (
    <Stage seed={HALL} prepare={prepareWholeHall}>
      <SeatGrid {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Seat 100, Guest 99' });
  },
};

const HALL = hallSeed(99);

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
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The stage is not open')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const ClosedForTheOwner: Story = {
  render: (args) => (
    <Lounge userID="mei">
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Open the stage' })).toBeVisible();
  },
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
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Loading…');
    await expect(canvasElement.querySelectorAll('.parlor-seat-disc')).toHaveLength(8);
  },
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
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Where one reads from the right, everything is mirrored, and the arrows go by what is seen. */
export const Arabic: Story = {
  args: { raisedHandIDs: ['eve'], levels },
  globals: { direction: 'rtl' },
  render: (args) => (
    <Lounge isArabic prepare={prepareMarked}>
      <SeatGrid {...args} />
    </Lounge>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [first, second] = await canvas.findAllByRole('button', { name: /^المقعد/ });
    await expect(discOf(canvasElement, 2).x).toBeLessThan(discOf(canvasElement, 1).x);
    first?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(second).toHaveFocus();
  },
};
