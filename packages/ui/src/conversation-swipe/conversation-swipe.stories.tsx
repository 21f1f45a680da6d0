import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { ConversationList } from '../conversation-list/index.js';
import { Stage } from '../testing/stage.js';

const meta: Meta<typeof ConversationList> = {
  title: 'Conversation swipe',
  component: ConversationList,
  render: (args) => (
    <Stage width={360}>
      <ConversationList {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof ConversationList>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const TOUCH = { pointerType: 'touch', isPrimary: true, pointerId: 1 };

/** Moves a finger over a row; it stays there unless it is let go. */
async function swipe(canvas: Canvas, name: RegExp, distance: number, isLetGo = true) {
  const row = await canvas.findByRole('option', { name });
  const { left, top, width, height } = row.getBoundingClientRect();
  const at = (part: number) => ({
    ...TOUCH,
    clientX: left + width / 2 + distance * part,
    clientY: top + height / 2,
  });
  // The first touch loads what listens to the others.
  await fireEvent.pointerDown(row, at(0));
  await fireEvent.pointerUp(row, at(0));
  await waitFor(() => expect(document.querySelector('.parlor-swipe')).not.toBeNull());
  await fireEvent.pointerDown(row, at(0));
  for (const part of [0.25, 0.5, 0.75, 1, 1]) await fireEvent.pointerMove(row, at(part));
  if (isLetGo) await fireEvent.pointerUp(row, at(1));
  await expect(row).toHaveAttribute('data-swiped');
}

/** Towards the end of the line: what marks a conversation. */
export const Marking: Story = {
  play: async ({ canvas }) => {
    await swipe(canvas, /^Design review/, 120);
    await canvas.findByText('Unread');
  },
};

/** Towards its beginning: what puts it away. */
export const PuttingAway: Story = {
  play: async ({ canvas }) => {
    await swipe(canvas, /^Design review/, -120);
    await canvas.findByText('Archive');
  },
};

/** So far that it does the first thing when it is let go. */
export const Long: Story = {
  play: async ({ canvas }) => {
    await swipe(canvas, /^Design review/, -260, false);
    await expect(canvas.getByRole('listbox')).toHaveAttribute('data-swipe-long');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage width={360} isArabic>
      <ConversationList {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await swipe(canvas, /^Design review/, -120);
  },
};
