import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { DoNotDisturbBadge, DoNotDisturbPanel } from './index.js';

const meta: Meta<typeof DoNotDisturbPanel> = {
  title: 'Do-not-disturb panel',
  component: DoNotDisturbPanel,
  render: () => (
    <Stage width={360}>
      <DoNotDisturbPanel />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof DoNotDisturbPanel>;

export const Off: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Notifications are on');
    await expect(canvas.getByRole('button', { name: 'Off', pressed: true })).toBeVisible();
  },
};

export const ForOneHour: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'For one hour' }));
    await canvas.findByText(/^Quiet until/);
  },
};

export const EachDay: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Every day' }));
    await canvas.findByText(/^Quiet (every day from|until)/);
  },
};

export const Always: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Always' }));
    await canvas.findByText('Quiet until you turn it off');
  },
};

/** In a header, while it is quiet. */
export const Badge: Story = {
  render: () => (
    <Stage width={360}>
      <p className="parlor-root" style={{ display: 'flex', gap: 6, margin: 12 }}>
        Ann Lindqvist <DoNotDisturbBadge />
      </p>
      <DoNotDisturbPanel />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Always' }));
    await canvas.findByText('Do not disturb: Quiet until you turn it off');
  },
};

function withFaults(methods: Faults): NonNullable<Story['render']> {
  return () => (
    <Stage width={360} methods={methods}>
      <DoNotDisturbPanel />
    </Stage>
  );
}

const never = () => new Promise<never>(() => undefined);
const timeout = () => Promise.reject(new ChatError({ code: 2801, message: 'No answer came.' }));

export const Loading: Story = {
  render: withFaults({ getAllReceiveMessageOpt: never }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: withFaults({ getAllReceiveMessageOpt: timeout }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

/** It is as it was before, and it is said why. */
export const NotChanged: Story = {
  render: withFaults({ setAllReceiveMessageOpt: timeout }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Always' }));
    await canvas.findByText(/This could not be changed/);
    await canvas.findByRole('button', { name: 'Off', pressed: true });
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage width={360} isArabic>
      <DoNotDisturbPanel />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'يوميًا' }));
  },
};
