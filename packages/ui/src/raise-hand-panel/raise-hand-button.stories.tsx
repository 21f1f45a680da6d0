import { ChatError, type ChatSDK, TSignaling } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { loungeSeed, openLounge, writeSeats } from '../testing/lounge.js';
import { askForSeat } from '../testing/seat-requests.js';
import { Stage } from '../testing/stage.js';
import { RaiseHandButton, type RaiseHandButtonProps, RaiseHandPanel } from './index.js';

const meta: Meta<typeof RaiseHandButton> = {
  title: 'Raise-hand button',
  component: RaiseHandButton,
  args: { groupID: 'lounge' },
  parameters: { docs: { story: { iframeHeight: 200 } } },
};
export default meta;

type Story = StoryObj<typeof RaiseHandButton>;

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;

/** A room of Mei's in which one asks for seats; she does this with who asks. */
function lounge(answer?: (mei: ChatSDK, inviteID: string) => Promise<unknown>) {
  return async ({ person }: ChatWorld) => {
    const mei = await person('mei');
    mei.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => {
      void answer?.(mei, data.inviteID).catch(() => undefined);
    });
    await openLounge(mei, { mode: 'apply', seats: { 1: MEI } });
  };
}

const declining = lounge((mei, inviteID) => mei.reject({ inviteID }));
const giving = lounge(async (mei, inviteID) => {
  const until = Math.floor(Date.now() / 1_000) + 20;
  await writeSeats(mei, { 3: { s: 3, u: 'ann', d: until } });
  await mei.accept({ inviteID, data: '{"seat":1,"cmd":"apply","i":3}' });
});

interface SceneProps {
  prepare: (world: ChatWorld) => unknown;
  methods?: Faults;
  isArabic?: boolean;
}

function scene(stage: SceneProps): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={loungeSeed} {...stage}>
      <div style={{ padding: '6rem 2rem 2rem' }}>
        <RaiseHandButton {...args} />
      </div>
    </Stage>
  );
}

/** Press it once to ask, and once more to ask no longer. */
export const Default: Story = {
  render: scene({ prepare: lounge() }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Raise hand' }));
    await canvas.findByRole('button', { name: 'Lower hand' });
    await canvas.findByRole('timer');
  },
};

export const Declined: Story = {
  render: scene({ prepare: declining }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Raise hand' }));
    await canvas.findByText('Your request for a seat was declined.', {
      selector: '.parlor-hand-note *',
    });
  },
};

/** With `takesSeat={false}`: else the seat is taken by itself. */
export const SeatToTake: Story = {
  args: { takesSeat: false },
  render: scene({ prepare: giving }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Raise hand' }));
    await canvas.findByRole('button', { name: 'Take seat 3' });
    await canvas.findByRole('button', { name: 'No, thanks' });
  },
};

/** On a seat there is nothing to ask. */
export const TakesTheSeat: Story = {
  render: scene({ prepare: giving }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Raise hand' }));
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull());
  },
};

const noAnswer = () => Promise.reject(new ChatError({ code: 2801 }));

export const NotRaised: Story = {
  render: scene({ prepare: lounge(), methods: { inviteInGroup: noAnswer } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Raise hand' }));
    await canvas.findByText(/^You could not ask for a seat\./, {
      selector: '.parlor-hand-note *',
    });
  },
};

async function twoAsk({ person }: ChatWorld): Promise<void> {
  const ann = await person('ann');
  await openLounge(ann, { mode: 'apply', seats: { 1: MEI } });
  await askForSeat(ann, 3);
  await askForSeat(await person('ben'));
}

/** For the host: how many ask, and the way to them. */
export const OfTheHost: Story = {
  render: (args) => (
    <Stage seed={loungeSeed} userID="mei" prepare={twoAsk} width={360}>
      <WithPanel {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /2 raised hands/ }));
    await canvas.findByText('Would like seat 3');
    await expect(canvas.getByRole('button', { name: /2 raised hands/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  },
};

/** As wide as the panel may be: no wider than its box. */
const PLACE = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1rem' };

function WithPanel(props: RaiseHandButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div style={PLACE}>
      <RaiseHandButton
        {...props}
        isPanelOpen={isOpen}
        onOpenPanel={() => setIsOpen((before) => !before)}
      />
      {isOpen && (
        <div style={{ blockSize: '18rem' }}>
          <RaiseHandPanel groupID={props.groupID} />
        </div>
      )}
    </div>
  );
}

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: scene({ prepare: declining, isArabic: true }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'رفع اليد' }));
    await canvas.findByText('تم رفض طلبك للحصول على مقعد.', { selector: '.parlor-hand-note *' });
  },
};
