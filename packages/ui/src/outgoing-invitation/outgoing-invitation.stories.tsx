import { useInvitations } from '@parlor/hooks';
import { ChatError, TSignaling } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect } from 'storybook/test';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { OutgoingInvitation } from './index.js';

const meta: Meta<typeof OutgoingInvitation> = {
  title: 'Outgoing invitation',
  component: OutgoingInvitation,
};
export default meta;

type Story = StoryObj<typeof OutgoingInvitation>;

interface CallProps {
  to: string | readonly string[];
  timeout: number;
}

/** Invites as soon as it can, once. */
function Call({ to, timeout }: CallProps) {
  const { invitations, invite, inviteInGroup } = useInvitations({
    direction: 'outgoing',
    includeEnded: true,
  });
  const send = () =>
    typeof to === 'string'
      ? invite({ userID: to, timeout })
      : inviteInGroup({ groupID: 'design', inviteeList: to, timeout });
  const last = invitations.at(-1);
  const latest = useRef(send);
  latest.current = send;
  const isBegun = last !== undefined;
  useEffect(() => {
    if (isBegun) return undefined;
    // Refused until the session is ready.
    const timer = setInterval(() => void latest.current(), 100);
    return () => clearInterval(timer);
  }, [isBegun]);
  if (!last) return null;
  return <OutgoingInvitation inviteID={last.inviteID} onCallAgain={send} />;
}

interface SceneProps extends Partial<CallProps> {
  prepare?: (world: ChatWorld) => unknown;
  methods?: Faults;
  isArabic?: boolean;
}

function scene({ prepare, methods = {}, isArabic = false, to = 'ben', timeout = 60 }: SceneProps) {
  return () => (
    <Stage width={390} methods={methods} isArabic={isArabic} {...(prepare && { prepare })}>
      <Call to={to} timeout={timeout} />
    </Stage>
  );
}

/** They answer as soon as they hear of it, also when that was before they came. */
function answering(userID: string, step: 'accept' | 'reject') {
  return async (world: ChatWorld): Promise<void> => {
    const { sdk, user } = world.visitor(userID);
    sdk.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => {
      const { inviteID } = data;
      setTimeout(() => void sdk[step]({ inviteID }).catch(() => undefined));
    });
    await sdk.login(user);
  };
}

const never = () => new Promise<never>(() => undefined);
const noAnswer = () => Promise.reject(new ChatError({ code: 2801 }));

export const Default: Story = {
  render: scene({}),
  play: async ({ canvas }) => {
    await canvas.findByText('Ben Okafor');
    await canvas.findByText('Ringing…');
    await expect(canvas.getByRole('timer')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toBeVisible();
  },
};

export const Sending: Story = {
  render: scene({ methods: { invite: never } }),
  play: async ({ canvas }) => {
    await canvas.findByText('Calling…');
  },
};

export const Accepted: Story = {
  render: scene({ prepare: answering('ben', 'accept') }),
  play: async ({ canvas }) => {
    await canvas.findByText('Accepted');
  },
};

export const Declined: Story = {
  render: scene({ prepare: answering('ben', 'reject') }),
  play: async ({ canvas }) => {
    await canvas.findByText('Declined');
  },
};

export const Cancelled: Story = {
  render: scene({}),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Ringing…');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await canvas.findByText('Cancelled');
    await expect(canvas.getByRole('group')).toHaveFocus();
  },
};

/** Nobody answers for a second; the service tells of it a few seconds later. */
export const Unanswered: Story = {
  render: scene({ timeout: 1 }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('No answer', {}, { timeout: 12_000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Call again' }));
    await canvas.findByText('Ringing…');
  },
};

export const Failed: Story = {
  render: scene({ methods: { invite: noAnswer } }),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Not sent\. You are offline/);
    await expect(canvas.getByRole('button', { name: 'Call again' })).toBeVisible();
  },
};

export const NotCancelled: Story = {
  render: scene({ methods: { cancel: noAnswer } }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Ringing…');
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^Not cancelled\./);
  },
};

/** To several people of a group: it counts who has answered how. */
export const ToAGroup: Story = {
  render: scene({
    to: ['ben', 'mei', 'dara', 'long'],
    prepare: answering('ben', 'accept'),
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('1 accepted · 3 still to answer');
  },
};

export const LongName: Story = {
  render: scene({ to: 'long' }),
  play: async ({ canvas }) => {
    const name = await canvas.findByText(/^Wolfe/);
    await expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth);
  },
};

export const Gone: Story = {
  render: () => (
    <Stage width={390}>
      <OutgoingInvitation inviteID="gone" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('This invitation is over.');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: scene({ isArabic: true, to: 'dara' }),
  play: async ({ canvas }) => {
    await canvas.findByText('جارٍ الرنين…');
    await expect(canvas.getByRole('button', { name: 'إلغاء' })).toBeVisible();
  },
};
