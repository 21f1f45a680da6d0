import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { peopleSeed } from '../testing/people-seed.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { UserCard, UserCardDialog } from './index.js';

const handlers = {
  onMessage: () => undefined,
  onCall: () => undefined,
  onReport: () => undefined,
};

const meta: Meta<typeof UserCard> = {
  title: 'User card',
  component: UserCard,
  args: { userID: 'ben', ...handlers },
  render: (args) => (
    <Stage seed={peopleSeed} width={380}>
      <UserCard {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof UserCard>;

export const Friend: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Benny' });
    await canvas.findByText('Out for lunch');
    await canvas.findByRole('button', { name: 'Work', pressed: true });
  },
};

export const Stranger: Story = {
  args: { userID: 'mei' },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Add a friend' });
  },
};

export const Asking: Story = {
  args: { userID: 'mei' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a friend' }));
    await expect(canvas.getByLabelText('Message')).toHaveFocus();
    await userEvent.keyboard('We met at the workshop');
    await userEvent.click(canvas.getByRole('button', { name: 'Send request' }));
    await canvas.findByText(/^You have asked Mei Tanaka/);
  },
};

export const AskForm: Story = {
  args: { userID: 'long' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add a friend' }));
    await canvas.findByRole('form');
  },
};

export const AsksMe: Story = {
  args: { userID: 'eve' },
  play: async ({ canvas }) => {
    await canvas.findByText('We met at the lake, remember?');
    await canvas.findByRole('button', { name: 'Accept' });
  },
};

export const WasAsked: Story = {
  args: { userID: 'ida' },
  play: async ({ canvas }) => {
    await canvas.findByText(/^You have asked Ida Holm/);
  },
};

export const Blocked: Story = {
  args: { userID: 'zoe' },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Unblock' });
  },
};

export const Myself: Story = {
  args: { userID: 'ann' },
  play: async ({ canvas }) => {
    await canvas.findByText('This is you');
  },
};

export const ChangingTheRemark: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change the remark' }));
    await expect(canvas.getByRole('textbox', { name: 'Remark' })).toHaveFocus();
  },
};

export const NewGroup: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'New group' }));
    await userEvent.keyboard('Hikers{Enter}');
    await canvas.findByRole('button', { name: 'Hikers', pressed: true });
  },
};

export const BlockQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Block…' }));
    const question = await canvas.findByRole('dialog', { name: 'Block Benny?' });
    await expect(within(question).getByRole('button', { name: 'Cancel' })).toHaveFocus();
  },
};

const timeout = () => Promise.reject(new ChatError({ code: 2801 }));
const never = () => new Promise<never>(() => undefined);

/** What was done is taken back, and the card says why. */
export const Refused: Story = {
  render: (args) => (
    <Stage seed={peopleSeed} width={380} methods={{ deleteFriend: timeout }}>
      <UserCard {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove from friends…' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove' }));
    await canvas.findByText(/^Benny is still a friend/);
  },
};

export const Loading: Story = {
  render: (args) => (
    <Stage seed={peopleSeed} width={380} methods={{ getUserProfile: never }}>
      <UserCard {...args} userID="mei" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage seed={peopleSeed} width={380} methods={{ getUserProfile: timeout }}>
      <UserCard {...args} userID="mei" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

export const Nobody: Story = {
  args: { userID: 'nobody' },
  play: async ({ canvas }) => {
    await canvas.findByText('There is no such person');
  },
};

/** A name of 64 letters without a space, a long signature and many groups. */
const crowded = {
  ...peopleSeed,
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    {
      userID: 'long',
      nick: LONG_NAME,
      selfSignature: 'Writes a lot about very little. '.repeat(14),
      location: LONG_NAME.slice(0, 16),
    },
  ],
  friends: [
    {
      userID: 'ann',
      friendID: 'long',
      groupNames: Array.from({ length: 24 }, (_, index) => `Group number ${index + 1}`),
    },
  ],
  friendApplications: [],
  blacklists: [],
  follows: [],
  presences: [{ userID: 'long', customStatus: 'Wolfeschlegelsteinhausenbergerdorffwelchevora' }],
};

export const Crowded: Story = {
  render: (args) => (
    <Stage seed={crowded} width={380}>
      <UserCard {...args} userID="long" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Group number 24', pressed: true });
  },
};

export const InADialog: Story = {
  render: (args) => (
    <Stage seed={peopleSeed}>
      <UserCardDialog {...args} onClose={() => undefined} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('dialog', { name: 'Profile' });
    await canvas.findByRole('heading', { name: 'Benny' });
  },
};

const otherScripts = {
  ...peopleSeed,
  friends: [{ userID: 'ann', friendID: 'dara', remark: 'Dara' }],
};

/** What is written in another script begins where the rest does. */
export const OtherScripts: Story = {
  args: { userID: 'dara' },
  render: (args) => (
    <Stage seed={otherScripts} width={380}>
      <UserCard {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Dara' });
    for (const words of ['دارا الحسيني', 'عمّان']) {
      const fact = await canvas.findByText(words, { selector: 'dd > bdi' });
      const place = fact.closest('dd')?.getBoundingClientRect();
      await expect(Math.round(fact.getBoundingClientRect().left)).toBe(
        Math.round(place?.left ?? 0),
      );
    }
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: { userID: 'dara', onClose: () => undefined },
  render: (args) => (
    <Stage seed={peopleSeed} width={380} isArabic>
      <UserCard {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'إضافة صديق' }));
    await canvas.findByRole('form');
  },
};
