import { ChatError, EVENT } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { contactsSeed } from '../testing/contacts-seed.js';
import { Stage } from '../testing/stage.js';
import { unasked } from '../testing/unasked.js';
import { BlockedPeople } from './index.js';

const meta: Meta<typeof BlockedPeople> = {
  title: 'Blocked people',
  component: BlockedPeople,
  render: (args) => (
    <Stage width={360} seed={contactsSeed}>
      <BlockedPeople {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof BlockedPeople>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Unblock Rude Robert' });
  },
};

export const Unblocked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Unblock Rude Robert' }));
    await canvas.findByText('Rude Robert is no longer blocked');
  },
};

export const Refused: Story = {
  render: (args) => (
    <Stage
      width={360}
      seed={contactsSeed}
      methods={{ removeFromBlacklist: () => Promise.reject(new ChatError({ code: 2801 })) }}
    >
      <BlockedPeople {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Unblock Rude Robert' }));
    await canvas.findByText(/^Rude Robert is still blocked\./);
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360}>
      <BlockedPeople {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Nobody is blocked');
  },
};

const never = unasked(EVENT.BLACKLIST_UPDATED, {
  getBlacklist: () => new Promise(() => undefined),
});
const failing = unasked(EVENT.BLACKLIST_UPDATED, {
  getBlacklist: () => Promise.reject(new ChatError({ code: 2801 })),
});

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} seed={contactsSeed} methods={never}>
      <BlockedPeople {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} seed={contactsSeed} methods={failing}>
      <BlockedPeople {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The list could not be loaded');
  },
};

const blockedIDs = Array.from({ length: 1_000 }, (_, index) => `stranger${index}`);
const crowd = {
  users: ['ann', ...blockedIDs].map((userID) => ({ userID })),
  blacklists: [{ userID: 'ann', blockedIDs }],
};

/** As many as the service keeps, of whom only those in sight are drawn, and asked for. */
export const Crowded: Story = {
  render: (args) => (
    <Stage width={360} seed={crowd}>
      <BlockedPeople {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('stranger0');
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(40);
  },
};
