import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
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
  engine.setNetwork('offline');
}

/** Someone else signs in with the account a moment later. */
async function signInElsewhere(world: ChatWorld): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await world.person('ann');
}

async function kick({ engine }: ChatWorld): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await engine.kick('ann');
}

async function expire({ engine }: ChatWorld): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await engine.kick('ann', 'userSigExpired');
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
};

export const OpenedElsewhere: Story = {
  render: (args) => (
    <Stage prepare={signInElsewhere}>
      <SessionBanner {...args} />
    </Stage>
  ),
};

export const KickedByAdministration: Story = {
  render: (args) => (
    <Stage prepare={kick}>
      <SessionBanner {...args} />
    </Stage>
  ),
};

export const Expired: Story = {
  render: (args) => (
    <Stage prepare={expire}>
      <SessionBanner {...args} />
    </Stage>
  ),
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
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic prepare={goOffline}>
      <SessionBanner {...args} />
    </Stage>
  ),
};
