import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import {
  communitySeed,
  MAKERS,
  manyCommunitiesSeed,
  topicIDOf,
} from '../testing/community-seed.js';
import { teamSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { CommunityBrowser } from './index.js';

const meta: Meta<typeof CommunityBrowser> = {
  title: 'Communities',
  component: CommunityBrowser,
  args: { onSelectTopic: () => undefined, onAdd: () => undefined },
  render: (args) => (
    <Stage seed={communitySeed} width={380}>
      <CommunityBrowser {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof CommunityBrowser>;

export const Default: Story = {
  args: { selectedTopicID: topicIDOf(MAKERS, 'general') },
  play: async ({ canvas }) => {
    const prints = await canvas.findByRole('option', { name: /^Prints.*2 unread messages$/ });
    await expect(prints).toBeVisible();
    await canvas.findByRole('option', { name: /^Night readers.*1 unread message$/ });
  },
};

export const ItsMenu: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.pointer({
      keys: '[MouseRight]',
      target: await canvas.findByRole('option', { name: /^Prints/ }),
    });
    await canvas.findByRole('menuitem', { name: 'Edit…' });
  },
};

export const ANewTopic: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'New topic' }));
    await waitFor(() => expect(canvas.getByLabelText('Name')).toHaveFocus());
  },
};

export const Deleting: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.pointer({
      keys: '[MouseRight]',
      target: await canvas.findByRole('option', { name: /^Wood/ }),
    });
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Delete…' }));
    await canvas.findByText('Delete Wood?');
  },
};

export const About: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'About this community' }));
    await canvas.findByText('Everything that can be made by hand.');
  },
};

export const Empty: Story = {
  render: (args) => (
    <Stage seed={teamSeed} width={380}>
      <CommunityBrowser {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('No communities yet');
  },
};

/** Always virtual: only those in sight are in the document, and asked for what is unread. */
export const Crowded: Story = {
  render: (args) => (
    <Stage seed={manyCommunitiesSeed(200)} width={380}>
      <CommunityBrowser {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Topic 2' });
    await expect(canvas.getAllByRole('option').length).toBeLessThan(80);
  },
};

function withFaults(methods: Faults): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={communitySeed} width={380} methods={methods}>
      <CommunityBrowser {...args} />
    </Stage>
  );
}

export const Loading: Story = {
  render: withFaults({ getJoinedCommunityList: () => new Promise(() => undefined) }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: withFaults({
    getJoinedCommunityList: () => Promise.reject(new ChatError({ code: 2801 })),
  }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

export const TopicsFailed: Story = {
  render: withFaults({ getTopicList: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async ({ canvas }) => {
    await canvas.findByText('The topics could not be loaded');
  },
};

export const OnAPhone: Story = {
  render: (args) => (
    <Stage seed={communitySeed} width={360}>
      <CommunityBrowser {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Prints/ });
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={communitySeed} width={380} isArabic>
      <CommunityBrowser {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('listbox', { name: 'المجتمعات' });
    await canvas.findByRole('option', { name: /^أسئلة وأجوبة/ });
  },
};
