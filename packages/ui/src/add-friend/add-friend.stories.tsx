import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { manyPeopleSeed, peopleSeed } from '../testing/people-seed.js';
import { Stage } from '../testing/stage.js';
import { AddFriend, AddFriendDialog } from './index.js';

const meta: Meta<typeof AddFriend> = {
  title: 'Add a friend',
  component: AddFriend,
  render: (args) => (
    <Stage seed={peopleSeed} width={380}>
      <AddFriend {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof AddFriend>;
type Play = NonNullable<Story['play']>;

/** Types something to look for. */
function typing(words: string): Play {
  return async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole('combobox');
    await userEvent.type(field, words);
  };
}

export const Empty: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Find people');
  },
};

/** Friends, strangers, who was asked and who has asked. */
export const Found: Story = {
  play: async (context) => {
    await typing('a')(context);
    await context.canvas.findByText('Asked');
    await context.canvas.findByText('Friend');
  },
};

export const Nobody: Story = {
  play: async (context) => {
    await typing('nobody of this name')(context);
    await context.canvas.findByText('Nobody found');
  },
};

export const Asking: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typing('tanaka')(context);
    await canvas.findByRole('option');
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByLabelText('Message')).toHaveFocus();
  },
};

export const Asked: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typing('tanaka')(context);
    await userEvent.click(await canvas.findByRole('option'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Send request' }));
    await canvas.findByText(/^Mei Tanaka has been asked/);
  },
};

export const Crowded: Story = {
  render: (args) => (
    <Stage seed={manyPeopleSeed(400)} width={380}>
      <AddFriend {...args} />
    </Stage>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typing('sam')(context);
    await canvas.findAllByRole('option');
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}');
    await canvas.findByText(/^[468]0 people found$/);
    await expect(canvas.getAllByRole('option').length).toBeLessThan(40);
  },
};

function withFaults(methods: Faults): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={peopleSeed} width={380} methods={methods}>
      <AddFriend {...args} />
    </Stage>
  );
}

export const Loading: Story = {
  render: withFaults({ searchCloudUsers: () => new Promise(() => undefined) }),
  play: async (context) => {
    await typing('okafor')(context);
    await context.canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: withFaults({ searchCloudUsers: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async (context) => {
    await typing('okafor')(context);
    await context.canvas.findByRole('button', { name: 'Try again' });
  },
};

/** The search by words is a paid feature. */
export const ByIDOnly: Story = {
  render: withFaults({ searchCloudUsers: () => Promise.reject(new ChatError({ code: 60020 })) }),
  play: async (context) => {
    await typing('mei')(context);
    await context.canvas.findByRole('option');
    await context.canvas.findByText('People are found by their whole ID here.');
  },
};

export const Refused: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typing('noah')(context);
    await userEvent.click(await canvas.findByRole('option'));
    await userEvent.type(await canvas.findByLabelText('Message'), 'Please');
    await userEvent.click(canvas.getByRole('button', { name: 'Send request' }));
    await canvas.findByText(/This person takes no requests/);
  },
};

export const InADialog: Story = {
  render: (args) => (
    <Stage seed={peopleSeed}>
      <AddFriendDialog {...args} onClose={() => undefined} />
    </Stage>
  ),
  play: async (context) => {
    await typing('a')(context);
    await context.canvas.findAllByRole('option');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={peopleSeed} width={380} isArabic>
      <AddFriend {...args} />
    </Stage>
  ),
  play: async (context) => {
    await typing('a')(context);
    await context.canvas.findAllByRole('option');
  },
};
