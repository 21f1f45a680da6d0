import { useMessage, useMessages } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMessage' };
export default meta;

function Example() {
  const newest = useMessages('C2Cben').messages.at(-1);
  return <Live result={useMessage('C2Cben', newest?.ID ?? '')} />;
}

/** The newest message of a thread that is open. */
export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"text": "Tell me where to look\."/);
  },
};
