import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { Stage } from '../testing/stage.js';
import { RoomSettingsDialog } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;

type Lounge = Parameters<typeof openLounge>[1];

function opened(lounge: Lounge = {}) {
  return async ({ person }: ChatWorld) => {
    await openLounge(await person('mei'), { seats: { 1: MEI, 2: BEN, 4: { s: 2 } }, ...lounge });
  };
}

interface RoomProps {
  prepare?: (world: ChatWorld) => unknown;
  userID?: string;
  methods?: Faults;
  isArabic?: boolean;
}

function Room({ userID = 'mei', ...props }: RoomProps) {
  return (
    <Stage seed={loungeSeed} devices={2} userID={userID} {...props}>
      <RoomSettingsDialog groupID="lounge" onClose={() => undefined} />
    </Stage>
  );
}

const meta: Meta<typeof RoomSettingsDialog> = {
  title: 'Room settings',
  component: RoomSettingsDialog,
  args: { groupID: 'lounge', onClose: () => undefined },
  parameters: { docs: { story: { inline: false, iframeHeight: 640 } } },
  render: () => <Room prepare={prepareHelped} />,
};
export default meta;

type Story = StoryObj<typeof RoomSettingsDialog>;

const prepareHelped = opened({ mode: 'apply', coHostIDs: ['ben', 'dara'] });

/** What the host may change. What is chosen holds at once. */
export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Remove Ben Okafor from the co-hosts' });
    await userEvent.click(canvas.getByRole('radio', { name: 'Seats by invitation' }));
    await expect(canvas.getByRole('radio', { name: 'Seats by invitation' })).toBeChecked();
  },
};

const prepareFew = opened({ count: 6 });

/** Seat by seat, as fast as a room bears it. */
export const AllSeatsAtOnce: Story = {
  render: () => <Room prepare={prepareFew} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Lock empty seats/ }));
    await canvas.findByRole('progressbar');
    await userEvent.click(canvas.getByRole('button', { name: 'Stop' }));
    await canvas.findByRole('button', { name: /^Lock empty seats/ }, PATIENCE);
  },
};

const PATIENCE = { timeout: 5_000 };

export const Refused: Story = {
  render: () => <Room prepare={prepareHelped} methods={offline} />,
  play: async ({ canvas, userEvent }) => {
    // Before it is open, its owner is shown how it would be opened.
    await canvas.findByRole('button', { name: 'Remove Ben Okafor from the co-hosts' });
    await userEvent.click(canvas.getByRole('radio', { name: 'Free seats' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/You are offline/);
    await waitFor(() =>
      expect(canvas.getByRole('radio', { name: 'Seats on request' })).toBeChecked(),
    );
  },
};

const offline = { setGroupAttributes: () => Promise.reject(new ChatError({ code: 2801 })) };

const prepareCoHost = opened({ coHostIDs: ['ann'] });

export const ForACoHost: Story = {
  render: () => <Room prepare={prepareCoHost} userID="ann" />,
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Mute everybody/ });
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
};

/** Who owns the group opens the stage. */
export const NotOpen: Story = {
  render: () => <Room />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('spinbutton')).toHaveValue(8);
    const open = canvas.getByRole('button', { name: 'Open the stage' });
    // It fades in.
    await waitFor(() => expect(open).toBeVisible());
  },
};

export const ForNobodyElse: Story = {
  render: () => <Room userID="ann" />,
  play: async ({ canvas }) => {
    await canvas.findByText('You cannot change the room');
  },
};

const never = () => new Promise<never>(() => undefined);

export const Loading: Story = {
  render: () => <Room methods={{ getGroupAttributes: never }} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading…')).toBeInTheDocument();
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => <Room prepare={prepareHelped} isArabic />,
  play: async ({ canvas }) => {
    await canvas.findByText('طريقة الحصول على مقعد');
  },
};
