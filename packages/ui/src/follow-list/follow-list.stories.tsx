import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { LONG_NAME, teamSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { FollowList, type FollowListKind } from './index.js';

const DAY = 86_400;
const LONG_AGO = 1_700_000_000;

const follow = (userID: string, followedID: string, days: number) => ({
  ...{ userID, followedID },
  followedAt: LONG_AGO + days * DAY,
});

const seed = {
  users: teamSeed.users ?? [],
  follows: [
    follow('ben', 'ann', 0),
    follow('mei', 'ann', 20),
    follow('dara', 'ann', 300),
    follow('long', 'ann', 400),
    follow('ann', 'ben', 2),
    follow('ann', 'eve', 500),
  ],
};

function stage(kind: FollowListKind, methods: Faults = {}, isArabic = false) {
  return () => (
    <Stage seed={seed} width={390} methods={methods} isArabic={isArabic}>
      <FollowList kind={kind} onSelect={() => undefined} />
    </Stage>
  );
}

const meta: Meta<typeof FollowList> = {
  title: 'Follow list',
  component: FollowList,
  args: { kind: 'followers' },
};
export default meta;

type Story = StoryObj<typeof FollowList>;

export const Followers: Story = {
  render: stage('followers'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Follow back Mei Tanaka' }));
    await canvas.findByRole('button', { name: 'Unfollow Mei Tanaka' });
    await canvas.findByText(LONG_NAME);
  },
};

export const Following: Story = {
  render: stage('following'),
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Unfollow Evelyn Brown' });
    await userEvent.click(button);
    await waitFor(() => expect(canvas.queryByText('Evelyn Brown')).toBeNull());
    await expect(canvas.getByRole('button', { name: 'Unfollow Ben Okafor' })).toHaveFocus();
  },
};

export const Mutual: Story = {
  render: stage('mutual'),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Unfollow Ben Okafor' });
  },
};

export const Refused: Story = {
  render: stage('followers', {
    followUser: () => Promise.reject(new ChatError({ code: 32100 })),
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Follow back Mei Tanaka' }));
    await canvas.findByText(/^You could not follow Mei Tanaka/);
    await canvas.findByRole('button', { name: 'Follow back Mei Tanaka' });
  },
};

export const Nobody: Story = {
  render: () => (
    <Stage width={390} seed={{ users: seed.users }}>
      <FollowList kind="followers" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Nobody follows you yet');
  },
};

export const Loading: Story = {
  render: stage('followers', { getMyFollowersList: () => new Promise<never>(() => undefined) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

/** It has not been bought. */
export const Failed: Story = {
  render: stage('followers', {
    getMyFollowersList: () => Promise.reject(new ChatError({ code: 3122 })),
  }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

const fans = Array.from({ length: 3000 }, (_, index) => `fan${10_000 + index}`);

const crowd = {
  users: [
    { userID: 'ann' },
    ...fans.map((userID, index) => ({ userID, nick: `Fan ${index + 1}` })),
  ],
  follows: fans.map((userID, index) => follow(userID, 'ann', index % 700)),
};

/** The next page comes while one scrolls. */
export const Crowded: Story = {
  render: () => (
    <Stage seed={crowd} width={390}>
      <FollowList kind="followers" />
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    const sizeNow = async () =>
      (await canvas.findAllByRole('listitem', {}, { timeout: 15_000 }))[0]?.ariaSetSize;
    await expect(await sizeNow()).toBe('500');
    const scroller = canvasElement.querySelector('.parlor-rows');
    if (scroller) scroller.scrollTop = scroller.scrollHeight;
    if (scroller) await fireEvent.scroll(scroller);
    await waitFor(async () => expect(await sizeNow()).toBe('1000'), { timeout: 10_000 });
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: stage('followers', {}, true),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^رد متابعة .*Mei Tanaka/ });
  },
};
