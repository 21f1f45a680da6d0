import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { applicationsSeed, manyApplicationsSeed } from '../testing/applications-seed.js';
import { Stage } from '../testing/stage.js';
import { GroupApplications } from './index.js';

const meta: Meta<typeof GroupApplications> = {
  title: 'Group applications',
  component: GroupApplications,
  render: (args) => (
    <Stage width={360} seed={applicationsSeed}>
      <GroupApplications {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof GroupApplications>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Accept Nia Adebayo' });
    await canvas.findByText('would like to add Omar Haddad to “Harbour walks”');
  },
};

/** The focus goes on at the next one. */
export const Accepted: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await canvas.findByText('You accepted Nia Adebayo');
    await expect(canvas.getByRole('button', { name: 'Accept Omar Haddad' })).toBeVisible();
  },
};

export const Refused: Story = {
  render: (args) => (
    <Stage
      width={360}
      seed={applicationsSeed}
      methods={{
        handleGroupApplication: () =>
          Promise.reject(new ChatError({ code: 10014, message: 'The group is full.' })),
      }}
    >
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept Nia Adebayo' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/could not be accepted/);
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage width={360}>
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No requests to join');
  },
};

const never = { getGroupApplicationList: () => new Promise<never>(() => undefined) };
const failing = { getGroupApplicationList: () => Promise.reject(new ChatError({ code: 2801 })) };

export const Loading: Story = {
  render: (args) => (
    <Stage width={360} seed={applicationsSeed} methods={never}>
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: (args) => (
    <Stage width={360} seed={applicationsSeed} methods={failing}>
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The requests could not be loaded');
  },
};

export const Crowded: Story = {
  render: (args) => (
    <Stage width={360} seed={manyApplicationsSeed(60)}>
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByText(/would like to join/);
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(30);
  },
};

export const Phone: Story = {
  render: (args) => (
    <Stage width={320} seed={manyApplicationsSeed(12)}>
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findAllByText(/would like to join/);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} seed={applicationsSeed} isArabic>
      <GroupApplications {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Nia Adebayo');
    await canvas.findByRole('button', { name: /قبول .*Nia Adebayo/ });
  },
};
