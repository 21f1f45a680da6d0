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

export const LongName: Story = { args: { conversationID: 'C2Clong' } };

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <MessageComposer {...args} />
    </Stage>
  ),
};
