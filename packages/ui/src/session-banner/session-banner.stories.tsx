import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { SessionBanner } from './index.js';

const meta: Meta<typeof SessionBanner> = {
  title: 'Session banner',
  component: SessionBanner,
  parameters: { docs: { story: { iframeHeight: 120 } } },
};
export default meta;

type Story = StoryObj<typeof SessionBanner>;

function goOffline({ engine }: ChatWorld): void {
  engine.network().set({ isOnline: false });
}

/** Someone else signs in with the account a moment later. */
async function signInElsewhere(world: ChatWorld): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await world.person('ann');
}

async function kick({ engine }: ChatWorld): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await engine.admin.kick('ann');
}

async function expire({ engine }: ChatWorld): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await engine.admin.kick('ann', 'userSigExpired');
}

/** While all is well there is nothing to be seen. */
export const AllIsWell: Story = {
  render: (args) => (
    <Stage>
      <SessionBanner {...args} />
    </Stage>
  ),
};

export const Offline: Story = {
  render: (args) => (
    <Stage prepare={goOffline}>
      <SessionBanner {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^You are offline/);
  },
};

export const OpenedElsewhere: Story = {
  render: (args) => (
    <Stage prepare={signInElsewhere}>
      <SessionBanner {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/the account was opened somewhere else/);
  },
};

/** Taken back with a press. */
export const TakenBack: Story = {
  render: (args) => (
    <Stage prepare={signInElsewhere}>
      <SessionBanner {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in again' }));
    await waitFor(() => expect(canvas.queryByText(/somewhere else/)).toBeNull());
  },
};

export const KickedByAdministration: Story = {
  render: (args) => (
    <Stage prepare={kick}>
      <SessionBanner {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/by the administration/);
  },
};

export const Expired: Story = {
  render: (args) => (
    <Stage prepare={expire}>
      <SessionBanner {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Your session has expired.');
  },
};

function refuse(): Promise<never> {
  return Promise.reject(new ChatError({ code: 70009 }));
}

export const SignInRefused: Story = {
  render: (args) => (
    <Stage methods={{ login: refuse }}>
      <SessionBanner {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^You could not be signed in/);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic prepare={goOffline}>
      <SessionBanner {...args} />
    </Stage>
  ),
};
