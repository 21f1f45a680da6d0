import { useSeatInvitation, useSeats } from '@parlor/hooks';
import { ChatError, TSignaling } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { inviteToSeat } from '../testing/seat-requests.js';
import { Stage } from '../testing/stage.js';
import { InvitationCard, type SeatInvitationCardProps } from './index.js';

const meta: Meta<typeof InvitationCard> = {
  title: 'Invitation card',
  component: InvitationCard,
  args: { groupID: 'lounge' },
  parameters: { docs: { story: { iframeHeight: 240 } } },
};
export default meta;

type Story = StoryObj<typeof InvitationCard>;

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;

async function meiInvites({ person }: ChatWorld): Promise<void> {
  const mei = await person('mei');
  await openLounge(mei, { mode: 'invite', seats: { 1: MEI } });
  await inviteToSeat(mei, 'ann', 3);
}

/** It is withdrawn as soon as it was seen: nobody has to wait for the end of a story. */
async function meiThinksBetter({ person }: ChatWorld): Promise<void> {
  const mei = await person('mei');
  await openLounge(mei, { mode: 'invite', seats: { 1: MEI } });
  const inviteID = await inviteToSeat(mei, 'ann', 3);
  await screen.findAllByText(/invites you/, undefined, { timeout: 10_000 });
  await mei.cancel({ inviteID });
}

interface SceneProps {
  prepare: (world: ChatWorld) => unknown;
  userID?: string;
  methods?: Faults;
  isArabic?: boolean;
  width?: number;
}

function scene({ width = 390, ...stage }: SceneProps): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={loungeSeed} width={width} {...stage}>
      <div style={{ padding: '1rem' }}>
        <InvitationCard {...args} />
      </div>
    </Stage>
  );
}

export const Default: Story = {
  render: scene({ prepare: meiInvites }),
  play: async ({ canvas }) => {
    await canvas.findByText('Mei Tanaka invites you to seat 3', {
      selector: '.parlor-invitation-title',
    });
    await canvas.findByRole('timer');
    const accept = canvas.getByRole('button', { name: 'Take the seat' });
    await waitFor(() => expect(accept).toBeVisible());
  },
};

export const Accepted: Story = {
  render: scene({ prepare: meiInvites }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take the seat' }));
    await canvas.findByText('You accepted Mei Tanaka’s invitation', {
      selector: '.parlor-invitation-end *',
    });
  },
};

export const Declined: Story = {
  render: scene({ prepare: meiInvites }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decline' }));
    await canvas.findByText('You declined Mei Tanaka’s invitation', {
      selector: '.parlor-invitation-end *',
    });
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull(), { timeout: 8_000 });
  },
};

export const Withdrawn: Story = {
  render: scene({ prepare: meiThinksBetter }),
  play: async ({ canvas }) => {
    await canvas.findByText('Mei Tanaka withdrew the invitation', {
      selector: '.parlor-invitation-end *',
    });
  },
};

const noAnswer = () => Promise.reject(new ChatError({ code: 2801 }));

export const NotAccepted: Story = {
  render: scene({ prepare: meiInvites, methods: { accept: noAnswer } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take the seat' }));
    await canvas.findByText(/^Not accepted\./);
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

/** The answer was given, and somebody else was faster on the seat: it is said until it is dismissed. */
export const SeatNotHad: Story = {
  render: scene({
    prepare: meiInvites,
    methods: { setGroupAttributes: () => Promise.reject(new ChatError({ code: -10 })) },
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take the seat' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^Not accepted\./);
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss' }));
    await expect(canvas.queryByRole('region')).toBeNull();
  },
};

/** Ben declines whatever he is invited to; the others think about it. */
async function openForMei({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  ben.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => {
    void ben.reject({ inviteID: data.inviteID }).catch(() => undefined);
  });
  await openLounge(ben, { mode: 'invite', seats: { 1: MEI } });
}

function Inviting(props: SeatInvitationCardProps) {
  const { invite } = useSeatInvitation(props.groupID);
  const { room } = useSeats(props.groupID);
  const inviteAll = async () => {
    await invite('ben', 2);
    await invite('long', 3);
    await invite('dara', 4);
  };
  return (
    <div style={{ display: 'grid', gap: '1rem', padding: '1rem' }}>
      <button
        type="button"
        className="parlor-button"
        disabled={room?.isOpen !== true}
        onClick={() => void inviteAll()}
      >
        Invite three
      </button>
      <InvitationCard {...props} />
    </div>
  );
}

/** For the host: whom they have invited, and how that goes. */
export const OfTheHost: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} userID="mei" prepare={openForMei} width={390}>
      <Inviting {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const inviteThree = canvas.getByRole('button', { name: 'Invite three' });
    await waitFor(() => expect(inviteThree).toBeEnabled(), { timeout: 8_000 });
    await userEvent.click(inviteThree);
    await canvas.findByText('Seat 2 · Declined', {}, { timeout: 8_000 });
    await waitFor(() => expect(canvas.getAllByRole('timer')).toHaveLength(2), { timeout: 8_000 });
    await expect(canvas.getAllByRole('button', { name: /^Cancel the invitation/ })).toHaveLength(2);
    for (const row of canvas.getAllByRole('listitem')) {
      await expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
    }
    const name = 'Dismiss the invitation to Ben Okafor';
    await userEvent.click(canvas.getByRole('button', { name }));
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(2));
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: scene({ prepare: meiInvites, isArabic: true }),
  play: async ({ canvas }) => {
    await canvas.findByText(/^دعوة من .* إلى المقعد/, { selector: '.parlor-invitation-title' });
    const accept = canvas.getByRole('button', { name: 'أخذ المقعد' });
    await waitFor(() => expect(accept).toBeVisible());
  },
};
