import { useConversationDeletion, useConversations } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useConversationDeletion',
};
export default meta;

/** Milliseconds: time enough to look at it. */
const A_MINUTE = 60_000;

function Example() {
  const { conversations } = useConversations();
  const { pending, error, remove, undo, settle } = useConversationDeletion();
  const listed = conversations.map(({ conversationID }) => conversationID);
  return (
    <Live
      result={{ pending, error, listed }}
      calls={{
        "remove(['C2Cben'])": () => remove(['C2Cben'], { undoFor: A_MINUTE }),
        undo,
        settle,
      }}
    />
  );
}

/** Hidden at once, and back where it was. */
export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"listed": \[[^\]]*"C2Cben"/);
    await userEvent.click(await canvas.findByRole('button', { name: /^remove/ }));
    await canvas.findByText(/"listed": \[(?![^\]]*"C2Cben")/);
    await canvas.findByText(/"titles": \[\s*"Ben Okafor"/);
    await userEvent.click(await canvas.findByRole('button', { name: 'undo' }));
    await canvas.findByText(/"listed": \[[^\]]*"C2Cben"/);
    await canvas.findByText(/"pending": null/);
  },
};
