import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { crowdedGroupSeed, groupSeed } from '../testing/group-seed.js';
import { Stage } from '../testing/stage.js';
import { InviteMembersDialog, MemberList } from './index.js';

const meta: Meta<typeof MemberList> = {
  title: 'Member list',
  component: MemberList,
  args: { groupID: 'studio', onUserClick: () => undefined, onMessage: () => undefined },
  render: (args) => (
    <Stage seed={groupSeed} width={380}>
      <MemberList {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof MemberList>;

function faulty(methods: Faults): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={groupSeed} width={380} methods={methods}>
      <MemberList {...args} />
    </Stage>
  );
}

async function openMenu(row: HTMLElement): Promise<void> {
  await fireEvent.contextMenu(row, { clientX: 120, clientY: 120 });
}

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Ann Lindqvist.*Owner/ });
    await canvas.findByRole('option', { name: /^Evelyn Brown.*Muted until/ });
  },
};

/** What the owner may do about an administrator. */
export const Menu: Story = {
  play: async ({ canvas }) => {
    await openMenu(await canvas.findByRole('option', { name: /^Benny/ }));
    const menu = await canvas.findByRole('menu');
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(7);
  },
};

export const MuteFor: Story = {
  play: async ({ canvas, userEvent }) => {
    await openMenu(await canvas.findByRole('option', { name: /^Mei/ }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Mute' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: '10 minutes' }));
    await canvas.findByRole('option', { name: /^Mei.*Muted until/ });
  },
};

/** As one who may do nothing about anybody. */
export const AsAMember: Story = {
  args: { groupID: 'lecture' },
  play: async ({ canvas }) => {
    await openMenu(await canvas.findByRole('option', { name: /^Benny/ }));
    const menu = await canvas.findByRole('menu');
    await expect(within(menu).getAllByRole('menuitem')).toHaveLength(2);
  },
};

export const Searching: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: /^Benny/ });
    await userEvent.type(canvas.getByRole('searchbox'), 'mixing');
    await canvas.findByText('1 member found');
  },
};

export const NobodyFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('option', { name: /^Benny/ });
    await userEvent.type(canvas.getByRole('searchbox'), 'Nobody of this name');
    await canvas.findByText(/^Look for a name/);
  },
};

/** Nobody is in a live room before somebody comes. */
export const Empty: Story = {
  args: { groupID: 'stage' },
  play: async ({ canvas }) => {
    await canvas.findByText('Nobody to show');
  },
};

export const Loading: Story = {
  render: faulty({ getGroupMemberList: () => new Promise<never>(() => undefined) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: faulty({ getGroupMemberList: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

/** What was done is taken back, and a sentence says why. */
export const Refused: Story = {
  render: faulty({ deleteGroupMember: () => Promise.reject(new ChatError({ code: 10007 })) }),
  play: async ({ canvas, userEvent }) => {
    await openMenu(await canvas.findByRole('option', { name: /^Mei/ }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Remove from the group…' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove' }));
    await canvas.findByText(/^Mei \(mixing\) is still in the group/);
  },
};

/** The next page comes while one scrolls. */
export const Crowded: Story = {
  render: (args) => (
    <Stage seed={crowdedGroupSeed(1_000)} width={380}>
      <MemberList {...args} />
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    const rows = await canvas.findAllByRole('option', {}, { timeout: 15_000 });
    await expect(rows.length).toBeLessThan(60);
    const scroller = canvasElement.querySelector('.parlor-members-scroller');
    const before = scroller?.scrollHeight ?? 0;
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
    if (scroller) await fireEvent.scroll(scroller);
    await waitFor(() => expect(scroller?.scrollHeight).toBeGreaterThan(before + 1_000), {
      timeout: 10_000,
    });
  },
};

export const Invite: Story = {
  render: () => (
    <Stage seed={groupSeed}>
      <InviteMembersDialog groupID="studio" onClose={() => undefined} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Ida Holm' }));
    await canvas.findByText('1 person chosen');
  },
};

export const Invited: Story = {
  render: () => (
    <Stage seed={groupSeed}>
      <InviteMembersDialog groupID="studio" onClose={() => undefined} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: 'Ida Holm' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Invite' }));
    await canvas.findByText('Ida Holm is in the group now.');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={groupSeed} width={380} isArabic>
      <MemberList {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await openMenu(await canvas.findByRole('option', { name: /^Mei/ }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'كتم' }));
    await canvas.findByRole('menuitem', { name: /دقائق/ });
  },
};
