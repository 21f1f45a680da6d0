import { useConversation } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useConversation' };
export default meta;

function Example() {
  const result = useConversation('C2Cben');
  const { markRead, setPinned } = result;
  return (
    <Live
      result={result}
      calls={{
        markRead,
        'setPinned(true)': () => setPinned(true),
        'setPinned(false)': () => setPinned(false),
      }}
    />
  );
}

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
