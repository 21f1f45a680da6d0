import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor, within } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { loungeSeed, openLounge, type SeatValues, writeSeats } from '../testing/lounge.js';
import { askForSeat } from '../testing/seat-requests.js';
import { Stage } from '../testing/stage.js';
import { RaiseHandPanel } from './index.js';

const meta: Meta<typeof RaiseHandPanel> = {
  title: 'Raise-hand panel',
  component: RaiseHandPanel,
  args: { groupID: 'lounge' },
};
export default meta;

type Story = StoryObj<typeof RaiseHandPanel>;

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const EVE = { s: 1, u: 'eve', n: 'Evelyn Brown' } as const;
const ASKING = [
  ['ann', 3],
  ['ben', 0],
  ['dara', 2],
] as const;

interface Room {
  mode?: 'free' | 'apply' | 'invite';
  seats?: SeatValues;
  count?: number;
  /** Who asks, and for which seat; nobody when left out. */
  asking?: readonly (readonly [userID: string, index: number])[];
}

/** A room of Mei's with Eve on seat 2, and these people asking. */
function lounge({ asking = [], mode = 'apply', count = 6, seats = { 2: EVE } }: Room = {}) {
  return async ({ person }: ChatWorld) => {
    const eve = await person('eve');
    await openLounge(eve, { mode, count, seats: { 1: MEI, ...seats } });
    for (const [userID, index] of asking) await askForSeat(await person(userID), index);
  };
}

interface SceneProps {
  prepare?: (world: ChatWorld) => unknown;
  userID?: string;
  methods?: Faults;
  isArabic?: boolean;
  width?: number;
}

function scene({
  userID = 'mei',
  width = 360,
  ...stage
}: SceneProps): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={loungeSeed} userID={userID} width={width} {...stage}>
      <RaiseHandPanel {...args} />
    </Stage>
  );
}

export const Default: Story = {
  render: scene({ prepare: lounge({ asking: ASKING }) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Would like seat 3');
    await canvas.findByText('Would like a seat');
    await canvas.findByText('Seat 2 is not free: gets another one');
    await waitFor(() => expect(canvas.getAllByRole('timer')).toHaveLength(3));
  },
};

/** How it has ended stays for a moment, so that nobody else moves below the finger. */
export const Accepted: Story = {
  render: scene({ prepare: lounge({ asking: ASKING }) }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByText(/^Would like/);
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Ben Okafor' }));
    await canvas.findByText('You accepted Ben Okafor', { selector: '.parlor-hand-end *' });
    await expect(canvas.queryByRole('button', { name: 'Accept Ben Okafor' })).toBeNull();
  },
};

export const Declined: Story = {
  render: scene({ prepare: lounge({ asking: [['ben', 0]] }) }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline Ben Okafor' }));
    await canvas.findByText('You declined Ben Okafor', { selector: '.parlor-hand-end *' });
  },
};

export const AnotherSeat: Story = {
  render: scene({ prepare: lounge({ asking: [['ben', 3]] }) }),
  play: async ({ canvas, userEvent }) => {
    const name = 'Choose a seat for Ben Okafor';
    await userEvent.click(await canvas.findByRole('button', { name }));
    const menu = await canvas.findByRole('menu', { name });
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(4);
    await waitFor(() =>
      expect(within(menu).getByRole('menuitem', { name: 'Seat 3' })).toHaveFocus(),
    );
  },
};

const noAnswer = () => Promise.reject(new ChatError({ code: 2801 }));

export const NotAccepted: Story = {
  render: scene({ prepare: lounge({ asking: [['ben', 0]] }), methods: { accept: noAnswer } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Ben Okafor' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      /^Ben Okafor could not be accepted\. You are offline/,
    );
    await canvas.findByRole('button', { name: 'Accept Ben Okafor' });
  },
};

const everySeat: SeatValues = { 2: EVE, 3: { s: 2 } };

export const Full: Story = {
  render: scene({ prepare: lounge({ count: 3, seats: everySeat, asking: [['ben', 0]] }) }),
  play: async ({ canvas }) => {
    await canvas.findByText('No seat is free now.');
  },
};

/** Whoever sits by now asks no longer: an invitation, another host, a free seat. */
export const SitsByNow: Story = {
  render: scene({
    prepare: async (world) => {
      await lounge({ asking: [['ben', 0]] })(world);
      await screen.findAllByRole('button', { name: /^Accept/ }, { timeout: 10_000 });
      const ann = await world.person('ann');
      await writeSeats(ann, { 4: { s: 1, u: 'ben', n: 'Ben Okafor' } });
    },
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('Ben Okafor has a seat now', { selector: '.parlor-hand-end *' });
  },
};

export const Empty: Story = {
  render: scene({ prepare: lounge() }),
  play: async ({ canvas }) => {
    await canvas.findByText('No raised hands');
  },
};

export const NobodyHasToAsk: Story = {
  render: scene({ prepare: lounge({ mode: 'free' }) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Nobody has to ask');
  },
};

export const NobodyCanAsk: Story = {
  render: scene({ prepare: lounge({ mode: 'invite' }) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Nobody can ask');
  },
};

export const Closed: Story = {
  render: scene({}),
  play: async ({ canvas }) => {
    await canvas.findByText('The stage is not open');
  },
};

export const ForTheAudience: Story = {
  render: scene({ prepare: lounge(), userID: 'ann' }),
  play: async ({ canvas }) => {
    await canvas.findByText('The host and co-hosts see who asks for a seat.');
  },
};

export const Loading: Story = {
  render: scene({ methods: { getGroupAttributes: () => new Promise<never>(() => undefined) } }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: scene({ methods: { getGroupAttributes: noAnswer } }),
  play: async ({ canvas }) => {
    await canvas.findByText('The seats could not be loaded');
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

/** A long name without a space takes one line, and no button away. */
export const Phone: Story = {
  render: scene({ prepare: lounge({ asking: [['long', 3], ...ASKING] }), width: 320 }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(4));
    for (const row of canvas.getAllByRole('listitem')) {
      await expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    }
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: scene({ prepare: lounge({ asking: ASKING }), isArabic: true }),
  play: async ({ canvas }) => {
    await canvas.findByText('طلب مقعد');
    await canvas.findByRole('button', { name: /قبول .*Ben Okafor/ });
  },
};
