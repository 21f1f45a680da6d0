import { ChatError, type ChatSDK } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Faults } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { MessageSearch } from './index.js';

const meta: Meta<typeof MessageSearch> = {
  title: 'Message search',
  component: MessageSearch,
  render: (args) => (
    <Stage width={400}>
      <MessageSearch {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof MessageSearch>;

export const Idle: Story = {};

export const Found: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'the');
    await canvas.findByRole('listbox', { name: 'Found messages' });
    await userEvent.keyboard('{ArrowDown}');
  },
};

export const InOneConversation: Story = {
  args: { conversationID: 'GROUPdesign' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'the now');
    await userEvent.clear(canvas.getByRole('combobox', { name: 'Search messages' }));
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'the');
    await canvas.findByRole('listbox', { name: 'Found messages' });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  },
};

export const Nothing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'xylophone');
    await canvas.findByText('Nothing was found');
  },
};

/** A search that behaves in another way. */
function withSearch(searchCloudMessages: ChatSDK['searchCloudMessages']): Pick<Story, 'render'> {
  const methods: Faults = { searchCloudMessages };
  return {
    render: (args) => (
      <Stage width={400} methods={methods}>
        <MessageSearch {...args} />
      </Stage>
    ),
  };
}

export const Loading: Story = {
  ...withSearch(() => new Promise(() => undefined)),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'the');
    await canvas.findByText('Loading…');
  },
};

/** The app has not bought it. */
export const NotBought: Story = {
  ...withSearch(() => Promise.reject(new ChatError({ code: 60_020 }))),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'the');
    await canvas.findByRole('alert');
  },
};

export const Failed: Story = {
  ...withSearch(() => Promise.reject(new ChatError({ code: 2801, message: 'No answer came.' }))),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search messages' }), 'the');
    await canvas.findByRole('button', { name: 'Try again' });
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic width={400}>
      <MessageSearch {...args} />
    </Stage>
  ),
};
