import { useMessageReaders, useMessages, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMessageReaders' };
export default meta;

function Example() {
  const { messages } = useMessages('GROUPdesign');
  const { sendText } = useSendMessage('GROUPdesign');
  const asked = messages.findLast((one) => one.needReadReceipt && one.status === 'success');
  const result = useMessageReaders(asked?.ID ?? '', 'unread');
  return (
    <Live
      result={result}
      calls={{ 'sendText, needReadReceipt': () => sendText('Seen?', { needReadReceipt: true }) }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^sendText/ }));
    await canvas.findByText(/"ben"/);
  },
};
