import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { openGroupsSeed } from '../testing/open-groups-seed.js';
import { Stage } from '../testing/stage.js';
import { JoinGroup, JoinGroupDialog } from './index.js';

const meta: Meta<typeof JoinGroup> = {
  title: 'Join a group',
  component: JoinGroup,
  args: { onJoined: () => undefined },
  render: (args) => (
    <Stage seed={openGroupsSeed} width={380}>
      <JoinGroup {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof JoinGroup>;
type Play = NonNullable<Story['play']>;

/** Types an ID to look for. */
function typing(groupID: string): Play {
  return async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), groupID);
  };
}

export const Empty: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Find a group');
  },
};

export const ByRequest: Story = {
  play: async (context) => {
    await typing('garden')(context);
    await context.canvas.findByText('Public group · 2 members');
    await context.canvas.findByLabelText('Message');
  },
};

export const AtOnce: Story = {
  play: async (context) => {
    await typing('standup')(context);
    await context.canvas.findByText('Everybody may join.');
    await context.userEvent.keyboard('{Enter}');
    await expect(context.canvas.getByRole('button', { name: 'Join' })).toHaveFocus();
  },
};

export const ALongName: Story = {
  play: async (context) => {
    await typing('long-name')(context);
    await context.canvas.findByRole('button', { name: 'Join' });
  },
};

export const NotByRequest: Story = {
  play: async (context) => {
    await typing('board')(context);
    await context.canvas.findByText(/^Nobody can ask to join/);
  },
};

export const InItAlready: Story = {
  play: async (context) => {
    await typing('design')(context);
    await context.canvas.findByRole('button', { name: 'Open' });
  },
};

export const NotFound: Story = {
  play: async (context) => {
    await typing('nowhere')(context);
    await context.canvas.findByText(/^Look whether the ID is whole/);
  },
};

export const NotToBeFound: Story = {
  play: async (context) => {
    await typing('secret')(context);
    await context.canvas.findByText('This group cannot be looked up');
  },
};

export const Joined: Story = {
  play: async (context) => {
    await typing('standup')(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Join' }));
    await canvas.findByText('You are in Daily standup now.');
  },
};

export const Waiting: Story = {
  play: async (context) => {
    await typing('garden')(context);
    const { canvas, userEvent } = context;
    await userEvent.type(await canvas.findByLabelText('Message'), 'I grow beans');
    await userEvent.click(canvas.getByRole('button', { name: 'Ask to join' }));
    await canvas.findByText(/^You have asked to join Garden club/);
  },
};

function withFaults(methods: Faults): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={openGroupsSeed} width={380} methods={methods}>
      <JoinGroup {...args} />
    </Stage>
  );
}

export const Loading: Story = {
  render: withFaults({ searchGroupByID: () => new Promise(() => undefined) }),
  play: async (context) => {
    await typing('garden')(context);
    await context.canvas.findByText('Loading…');
  },
};

export const Failed: Story = {
  render: withFaults({ searchGroupByID: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async (context) => {
    await typing('garden')(context);
    await context.canvas.findByRole('button', { name: 'Try again' });
  },
};

export const Refused: Story = {
  render: withFaults({ joinGroup: () => Promise.reject(new ChatError({ code: 10014 })) }),
  play: async (context) => {
    await typing('standup')(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Join' }));
    await canvas.findByText(/The group is full/);
  },
};

export const InADialog: Story = {
  render: (args) => (
    <Stage seed={openGroupsSeed}>
      <JoinGroupDialog {...args} onClose={() => undefined} />
    </Stage>
  ),
  play: async (context) => {
    await typing('garden')(context);
    await context.canvas.findByLabelText('Message');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={openGroupsSeed} width={380} isArabic>
      <JoinGroup {...args} />
    </Stage>
  ),
  play: async (context) => {
    await typing('arabic')(context);
    await context.canvas.findByRole('button', { name: 'طلب الانضمام' });
  },
};
