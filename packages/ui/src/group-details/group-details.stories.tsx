import type { EngineSeed } from '@parlor/engine';
import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { crowdedGroupSeed, groupSeed } from '../testing/group-seed.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { GroupDetails } from './index.js';

const meta: Meta<typeof GroupDetails> = {
  title: 'Group details',
  component: GroupDetails,
  args: { groupID: 'studio', onUserClick: () => undefined, onMessage: () => undefined },
  render: (args) => (
    <Stage seed={groupSeed} width={400}>
      <GroupDetails {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof GroupDetails>;

function faulty(methods: Faults): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={groupSeed} width={400} methods={methods}>
      <GroupDetails {...args} />
    </Stage>
  );
}

export const Owner: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { name: 'Sound studio' });
    await canvas.findByRole('button', { name: 'Dismiss the group…' });
    await canvas.findByText('2 requests');
  },
};

export const Admin: Story = {
  args: { groupID: 'walkers' },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Edit' });
    await canvas.findByText('Ann (maps)');
    await expect(canvas.queryByRole('button', { name: 'Dismiss the group…' })).toBeNull();
  },
};

export const Member: Story = {
  args: { groupID: 'lecture' },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Leave the group…' });
    await expect(canvas.queryByRole('button', { name: 'Edit' })).toBeNull();
  },
};

export const WorkGroup: Story = {
  args: { groupID: 'desk' },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Work group/);
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  },
};

export const LiveRoom: Story = {
  args: { groupID: 'stage' },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Live room/);
  },
};

export const Members: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Members/ }));
    await canvas.findByRole('option', { name: /^Benny/ });
  },
};

export const Requests: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Requests to join/ }));
    await canvas.findByText('I play the cello');
  },
};

export const Editing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit' }));
    const dialog = await canvas.findByRole('dialog', { name: 'Edit the group' });
    await expect(within(dialog).getByRole('textbox', { name: 'Name' })).toHaveFocus();
  },
};

export const HandingOver: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hand the group over…' }));
    const dialog = await canvas.findByRole('dialog', { name: 'Choose the new owner' });
    await userEvent.click(await within(dialog).findByRole('option', { name: 'Benny' }));
    await canvas.findByText('Hand the group over to Benny?');
  },
};

export const DismissQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Dismiss the group…' }));
    const question = await canvas.findByRole('dialog', { name: 'Dismiss “Sound studio”?' });
    await expect(within(question).getByRole('button', { name: 'Cancel' })).toHaveFocus();
  },
};

export const Left: Story = {
  args: { groupID: 'lecture' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Leave the group…' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Leave' }));
    await canvas.findByText('You are not in this group');
  },
};

export const Refused: Story = {
  render: faulty({ updateGroupProfile: () => Promise.reject(new ChatError({ code: 10007 })) }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Mute everybody' }));
    await canvas.findByText(/^“Sound studio” is as it was/);
    await expect(canvas.getByRole('checkbox', { name: 'Mute everybody' })).not.toBeChecked();
  },
};

const never = () => new Promise<never>(() => undefined);

export const Loading: Story = {
  args: { groupID: 'stage' },
  render: faulty({ getGroupProfile: never }),
  play: async ({ canvas }) => {
    await canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  args: { groupID: 'stage' },
  render: faulty({ getGroupProfile: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

/** As long as the service lets it be, and with very many members. */
const crowded: EngineSeed = {
  ...crowdedGroupSeed(600),
  groups: (crowdedGroupSeed(600).groups ?? []).map((group) => ({
    ...group,
    name: LONG_NAME.slice(0, 30),
    introduction: 'Who records what, and when. '.repeat(8).trim(),
    notification: 'The big room is closed. '.repeat(12).trim(),
  })),
};

export const Crowded: Story = {
  render: (args) => (
    <Stage seed={crowded} width={400}>
      <GroupDetails {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/601 members/, {}, { timeout: 15_000 });
  },
};

export const Phone: Story = {
  render: (args) => (
    <Stage seed={groupSeed} width={320}>
      <GroupDetails {...args} />
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Dismiss the group…' });
    const scroller = canvasElement.querySelector('.parlor-card-scroller');
    await expect(scroller?.scrollWidth).toBe(scroller?.clientWidth);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={groupSeed} width={400} isArabic>
      <GroupDetails {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'حل المجموعة…' });
  },
};
