import { ChatError, EVENT } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { contactsSeed } from '../testing/contacts-seed.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { unasked } from '../testing/unasked.js';
import { FriendApplications } from './index.js';

const meta: Meta<typeof FriendApplications> = {
  title: 'Friend applications',
  component: FriendApplications,
  args: { onSelect: () => undefined },
  render: (args) => (
    <Stage width={360} seed={contactsSeed}>
      <FriendApplications {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof FriendApplications>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Accept Nia Adebayo' });
  },
};

/** The focus goes on at the next one. */
export const Accepted: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await canvas.findByText('Nia Adebayo and you are friends now');
    await expect(canvas.getByRole('button', { name: 'Accept Omar Haddad' })).toBeVisible();
  },
};

export const Refused: Story = {
  render: (args) => (
    <Stage
      width={360}
      seed={contactsSeed}
      methods={{ acceptFriendApplication: () => Promise.reject(new ChatError({ code: 30010 })) }}
    >
      <FriendApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await canvas.findByText(/Your list of friends is full/);
  },
};

export const Sent: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sent 1' }));
    await canvas.findByText('Waiting for an answer');
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360}>
      <FriendApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No requests');
  },
};

const never = unasked(EVENT.FRIEND_APPLICATION_LIST_UPDATED, {
  getFriendApplicationList: () => new Promise(() => undefined),
});
const failing = unasked(EVENT.FRIEND_APPLICATION_LIST_UPDATED, {
  getFriendApplicationList: () => Promise.reject(new ChatError({ code: 2801 })),
});

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} seed={contactsSeed} methods={never}>
      <FriendApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} seed={contactsSeed} methods={failing}>
      <FriendApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The requests could not be loaded');
  },
};

const crowd = {
  ...contactsSeed,
  friendApplications: Array.from({ length: 100 }, (_, index) => ({
    from: index % 9 === 4 ? `${LONG_NAME.slice(0, 28)}${index}` : `person${index}`,
    to: 'ann',
    wording: index % 3 === 0 ? '' : `Hello, I am number ${index}. `.repeat(index % 5),
  })),
};

/** As many as the service keeps, of whom only those in sight are drawn. */
export const Crowded: Story = {
  render: (args) => (
    <Stage width={360} seed={crowd}>
      <FriendApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Received 100' });
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(30);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} seed={contactsSeed} isArabic>
      <FriendApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Nia Adebayo');
  },
};
