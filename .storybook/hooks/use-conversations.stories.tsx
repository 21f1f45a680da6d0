import { useConversations } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { hookDocs } from './hook-docs.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useConversations', parameters: hookDocs('useConversations') };
export default meta;

function Example() {
  return <Live result={useConversations({ hasUnread: true })} />;
}

/** With a filter: only what is unread. */
export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"conversationID": "C2Cben"/);
  },
};
