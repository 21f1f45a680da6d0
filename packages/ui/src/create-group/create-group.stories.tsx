import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { peopleSeed } from '../testing/people-seed.js';
import { LONG_NAME } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';
import { CreateGroup, CreateGroupDialog } from './index.js';

const meta: Meta<typeof CreateGroup> = {
  title: 'Create a group',
  component: CreateGroup,
  render: (args) => (
    <Stage seed={peopleSeed} width={460}>
      <CreateGroup {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof CreateGroup>;
type Play = NonNullable<Story['play']>;

/** Writes a name, and goes on to the people. */
const toPeople: Play = async ({ canvas, userEvent }) => {
  await userEvent.type(await canvas.findByLabelText('Name'), 'Chess club{Enter}');
};

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Work group')).toBeChecked();
    await expect(canvas.getAllByRole('radio')).toHaveLength(5);
  },
};

/** With an own ID, and topics. */
export const ACommunity: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByLabelText('Community'));
    await userEvent.click(canvas.getByLabelText('With topics'));
    await userEvent.click(canvas.getByText('More'));
    await userEvent.type(canvas.getByLabelText('ID'), 'makers');
    await canvas.findByText(/It begins with @TGS#_/);
  },
};

export const WithoutAName: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Next' }));
    await canvas.findByText('Give the group a name.');
    await expect(canvas.getByLabelText('Name')).toHaveFocus();
  },
};

export const ItsPeople: Story = {
  play: async (context) => {
    await toPeople(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('option', { name: 'Benny' }));
    await canvas.findByText('You and 1 person');
  },
};

/** Nobody is a friend yet. */
export const Empty: Story = {
  args: { contacts: [] },
  play: async (context) => {
    await toPeople(context);
    await context.canvas.findByText('Nobody to choose yet');
  },
};

/** Always virtual: only those in sight are in the document. */
export const Crowded: Story = {
  args: {
    contacts: Array.from({ length: 3_000 }, (_, index) => ({
      userID: `p${index}`,
      name: index % 7 === 3 ? LONG_NAME : `Person ${index + 1}`,
    })),
  },
  play: async (context) => {
    await toPeople(context);
    const { canvas, userEvent } = context;
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    await canvas.findByText('You and 2 people');
    await expect(canvas.getAllByRole('option').length).toBeLessThan(40);
  },
};

function withFaults(methods: Faults): NonNullable<Story['render']> {
  return (args) => (
    <Stage seed={peopleSeed} width={460} methods={methods}>
      <CreateGroup {...args} />
    </Stage>
  );
}

export const Loading: Story = {
  render: withFaults({ getFriendList: () => new Promise(() => undefined) }),
  play: async (context) => {
    await toPeople(context);
    await context.canvas.findByText('Loading…');
  },
};

export const PeopleFailed: Story = {
  render: withFaults({ getFriendList: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async (context) => {
    await toPeople(context);
    await context.canvas.findByRole('button', { name: 'Try again' });
  },
};

export const IDInUse: Story = {
  render: withFaults({ createGroup: () => Promise.reject(new ChatError({ code: 10021 })) }),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByText('More'));
    await userEvent.type(canvas.getByLabelText('ID'), 'chess');
    await toPeople(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Create' }));
    await canvas.findByText('This ID is in use. Choose another one.');
    await expect(canvas.getByLabelText('ID')).toHaveFocus();
  },
};

export const Refused: Story = {
  render: withFaults({ createGroup: () => Promise.reject(new ChatError({ code: 10037 })) }),
  play: async (context) => {
    await toPeople(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Create' }));
    await canvas.findByText(/^The group was not created/);
  },
};

export const Created: Story = {
  play: async (context) => {
    await toPeople(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Create' }));
    await canvas.findByText('Chess club is created.');
  },
};

/** It is there, and one of those who were chosen is in too many groups already. */
export const SomebodyNotIn: Story = {
  render: withFaults((sdk) => ({
    createGroup: async ({ memberList: _, ...options }) => {
      const answer = await sdk.createGroup(options);
      return { ...answer, data: { ...answer.data, overLimitUserIDList: ['ben'] } };
    },
  })),
  play: async (context) => {
    await toPeople(context);
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('option', { name: 'Benny' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Create' }));
    await canvas.findByText('Benny is in too many groups already.');
  },
};

/** The app keeps pictures. */
export const WithAnUpload: Story = {
  args: { uploadAvatar: () => new Promise(() => undefined) },
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Choose a picture' });
  },
};

export const InADialog: Story = {
  render: (args) => (
    <Stage seed={peopleSeed}>
      <CreateGroupDialog {...args} onClose={() => undefined} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByLabelText('Name')).toHaveFocus());
  },
};

export const OnAPhone: Story = {
  render: (args) => (
    <Stage seed={peopleSeed} width={360}>
      <CreateGroup {...args} />
    </Stage>
  ),
  play: toPeople,
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage seed={peopleSeed} width={460} isArabic>
      <CreateGroup {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByLabelText('مجتمع'));
    await userEvent.click(canvas.getByText('المزيد'));
    await expect(canvas.getByLabelText('المعرّف')).toBeVisible();
  },
};
