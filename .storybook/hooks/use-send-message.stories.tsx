import { useMessages, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useSendMessage' };
export default meta;

function Example() {
  const result = useSendMessage('C2Cben');
  const { messages } = useMessages('C2Cben');
  const { sendText } = result;
  return (
    <Live
      result={{ ...result, 'useMessages(…).messages.length': messages.length }}
      calls={{ "sendText('Hello')": () => sendText('Hello') }}
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
    await canvas.findByText(/"canSend": true/);
  },
};
