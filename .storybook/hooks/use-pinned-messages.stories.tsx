import { useMessages, usePinnedMessages } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/usePinnedMessages' };
export default meta;

function Example() {
  const newest = useMessages('GROUPdesign').messages.at(-1);
  const result = usePinnedMessages('GROUPdesign');
  const ID = newest?.ID ?? '';
  return (
    <Live
      result={{ ...result, messages: result.messages.map((message) => message.ID) }}
      calls={{
        'pin(the newest)': () => result.pin(ID),
        'unpin(the newest)': () => result.unpin(ID),
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
    await canvas.findByText(/"status": "ready"/);
  },
};
