import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { ConversationList } from '../conversation-list/index.js';
import type { ChatWorld, Faults } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { InvitationToast, type InvitationToastProps } from './index.js';

const meta: Meta<typeof InvitationToast> = {
  title: 'Invitation toast',
  component: InvitationToast,
};
export default meta;

type Story = StoryObj<typeof InvitationToast>;

interface SceneProps {
  prepare: (world: ChatWorld) => unknown;
  methods?: Faults;
  isArabic?: boolean;
  props?: InvitationToastProps;
}

/** A list behind it, as in an app. */
function scene({ prepare, methods = {}, isArabic = false, props = {} }: SceneProps) {
  return () => (
    <Stage prepare={prepare} methods={methods} isArabic={isArabic}>
      <ConversationList />
      <InvitationToast {...props} />
    </Stage>
  );
}

const MINUTE = { timeout: 60 };

async function benInvites(world: ChatWorld): Promise<void> {
  const ben = await world.person('ben');
  await ben.invite({ userID: 'ann', data: '{"kind":"video"}', ...MINUTE });
}

/** It withdraws as soon as it was seen: nobody has to wait for the end of a story. */
async function benThinksBetter(world: ChatWorld): Promise<void> {
  const ben = await world.person('ben');
  const { inviteID } = await ben.invite({ userID: 'ann', ...MINUTE });
  await new Promise((resolve) => setTimeout(resolve, 400));
  await ben.cancel({ inviteID });
}

async function meiInvitesAll(world: ChatWorld): Promise<void> {
  const mei = await world.person('mei');
  const inviteeList = ['ann', 'ben', 'dara'];
  await mei.inviteInGroup({ groupID: 'design', inviteeList, ...MINUTE });
}

async function manyInvite(world: ChatWorld): Promise<void> {
  await benInvites(world);
  await meiInvitesAll(world);
  for (const userID of ['dara', 'long', 'eve']) {
    const one = await world.person(userID);
    await one.invite({ userID: 'ann', ...MINUTE });
  }
}

async function longNameInvites(world: ChatWorld): Promise<void> {
  const long = await world.person('long');
  await long.invite({ userID: 'ann', ...MINUTE });
}

export const Default: Story = {
  render: scene({ prepare: benInvites }),
  play: async ({ canvas }) => {
    const region = await canvas.findByRole('region', { name: 'Invitations' });
    await within(region).findByText('Ben Okafor invites you');
    await within(region).findByRole('timer');
    const accept = within(region).getByRole('button', { name: 'Accept' });
    await waitFor(() => expect(accept).toBeVisible());
  },
};

/** What it is about is the app's to say, from the invitation's `data`. */
export const Described: Story = {
  render: scene({
    prepare: benInvites,
    props: { describe: ({ data }) => (data.includes('video') ? 'Video call' : null) },
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('Video call');
  },
};

export const ToAGroup: Story = {
  render: scene({ prepare: meiInvitesAll }),
  play: async ({ canvas }) => {
    await canvas.findByText('in Design review');
  },
};

/** Three are shown, the others counted. */
export const Crowded: Story = {
  render: scene({ prepare: manyInvite }),
  play: async ({ canvas }) => {
    await canvas.findByText('2 more invitations');
    await expect(canvas.getAllByRole('button', { name: 'Accept' })).toHaveLength(3);
  },
};

export const LongName: Story = {
  render: scene({ prepare: longNameInvites }),
  play: async ({ canvas }) => {
    const title = await canvas.findByText(/^Wolfe.* invites you$/, {
      selector: '.parlor-invitation-title',
    });
    await expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth);
  },
};

export const Accepted: Story = {
  render: scene({ prepare: benInvites }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept' }));
    await canvas.findByText('You accepted Ben Okafor’s invitation', {
      selector: '.parlor-invitation-end *',
    });
  },
};

export const Withdrawn: Story = {
  render: scene({ prepare: benThinksBetter }),
  play: async ({ canvas }) => {
    await canvas.findByText('Ben Okafor withdrew the invitation', {
      selector: '.parlor-invitation-end *',
    });
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull(), { timeout: 8_000 });
  },
};

const noAnswer = () => Promise.reject(new ChatError({ code: 2801 }));

export const NotAccepted: Story = {
  render: scene({ prepare: benInvites, methods: { accept: noAnswer } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept' }));
    await canvas.findByText(/^Not accepted\./);
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

/** A dialog makes the rest of the page inert; the invitations go into it, and stay on top. */
export const OverADialog: Story = {
  render: () => (
    <Stage prepare={benInvites}>
      <InvitationToast />
      <OpenDialog />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const accept = await canvas.findByRole('button', { name: 'Accept' });
    await waitFor(() => expect(canvas.getByRole('dialog')).toContainElement(accept));
    const { left, top, width, height } = accept.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    await expect(hit).toBe(accept);
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    const after = await canvas.findByRole('button', { name: 'Accept' });
    await expect(after).toBe(accept);
    await waitFor(() => expect(after).toBeVisible());
  },
};

function OpenDialog() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    <dialog
      ref={ref}
      className="parlor-root parlor-modal"
      aria-label="Settings"
      style={{ inlineSize: '90vw', blockSize: '90vh', padding: 24 }}
    >
      <button type="button" className="parlor-button" onClick={() => ref.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: scene({ prepare: manyInvite, isArabic: true }),
  play: async ({ canvas }) => {
    await canvas.findByText('دعوتان أخريان');
    await expect(canvas.getAllByRole('button', { name: 'قبول' })).toHaveLength(3);
  },
};
