import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../testing/stage.js';
import { MessageComposer } from './index.js';

const meta: Meta<typeof MessageComposer> = {
  title: 'Message composer',
  component: MessageComposer,
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage>
      <MessageComposer {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof MessageComposer>;

export const Default: Story = {};

export const OwnPlaceholder: Story = { args: { placeholder: 'Write to the design team' } };

/** Why nothing may be written stands in the place of the field. */
export const Disabled: Story = {
  args: { disabledReason: 'Only administrators can write in this group.' },
};

/** What is too long is told before it is sent, and stays in the field. */
export const TooLong: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('textbox'));
    await userEvent.paste('All of it. '.repeat(1_200));
  },
};

async function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** What is written before one is signed in stays in the field until then. */
export const NotSignedIn: Story = {
  render: (args) => (
    <Stage methods={{ login: never }}>
      <MessageComposer {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'An early bird{Enter}');
  },
};

export const LongName: Story = { args: { conversationID: 'C2Clong' } };

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <MessageComposer {...args} />
    </Stage>
  ),
};
