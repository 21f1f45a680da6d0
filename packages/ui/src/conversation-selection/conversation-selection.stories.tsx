import { ChatError, type ChatSDK } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { ConversationList, type ConversationListProps } from '../conversation-list/index.js';
import { crowdSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';

const meta: Meta<typeof ConversationList> = {
  title: 'Conversation selection',
  component: ConversationList,
  args: { selectedConversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage width={360}>
      <List {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof ConversationList>;
type Context = Pick<Parameters<NonNullable<Story['play']>>[0], 'canvas' | 'userEvent'>;

function List(props: ConversationListProps) {
  const [selectedID, setSelectedID] = useState(props.selectedConversationID);
  return (
    <ConversationList
      {...props}
      selectedConversationID={selectedID}
      onSelect={(conversation) => setSelectedID(conversation.conversationID)}
    />
  );
}

/** Selects by keys, from the first row on. */
async function select({ canvas, userEvent }: Context, keys: string): Promise<void> {
  (await canvas.findByRole('listbox')).focus();
  await userEvent.keyboard(`{Home}${keys}`);
  await canvas.findByRole('toolbar');
}

export const Some: Story = {
  play: async (context) => {
    await select(context, '{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await context.canvas.findByText('3 selected');
  },
};

/** The last one was taken out again: nothing can be done, and selecting goes on. */
export const None: Story = {
  play: async (context) => {
    await select(context, '{Shift>}{ArrowDown}{/Shift} {ArrowUp} ');
    await context.canvas.findByText('0 selected');
  },
};

/** Beyond what is in sight, too. */
export const All: Story = {
  args: { selectedConversationID: undefined },
  render: (args) => (
    <Stage width={360} seed={crowdSeed(120)}>
      <List {...args} />
    </Stage>
  ),
  play: async (context) => {
    await select(context, '{Control>}a{/Control}');
    await context.canvas.findByText('120 selected');
  },
};

/** The folders are ticked for all that is selected. */
export const MoveToFolder: Story = {
  play: async (context) => {
    await select(context, '{Shift>}{ArrowDown}{/Shift}');
    await context.userEvent.click(await context.canvas.findByRole('button', { name: 'Folders' }));
    await context.canvas.findByRole('menu', { name: 'Folders' });
  },
};

function refusesEve(sdk: ChatSDK): Partial<ChatSDK> {
  return {
    pinConversation: (options) =>
      options.conversationID === 'C2Ceve'
        ? Promise.reject(new ChatError({ code: 51012 }))
        : sdk.pinConversation(options),
  };
}

/** What was refused for some of them is told with its reason. */
export const PartlyRefused: Story = {
  render: (args) => (
    <Stage width={360} methods={refusesEve}>
      <List {...args} />
    </Stage>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await select(context, '{Control>}a{/Control}');
    await userEvent.click(await canvas.findByRole('button', { name: 'Pin' }));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('1 of 6'));
  },
};

export const Narrow: Story = {
  render: (args) => (
    <Stage width={280}>
      <List {...args} />
    </Stage>
  ),
  play: async (context) => {
    await select(context, '{Shift>}{ArrowDown}{/Shift}');
  },
};

export const Compact: Story = {
  args: { density: 'compact' },
  play: async (context) => {
    await select(context, '{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} isArabic>
      <List {...args} />
    </Stage>
  ),
  play: async (context) => {
    await select(context, '{Shift>}{ArrowDown}{/Shift}');
  },
};
