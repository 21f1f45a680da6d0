import { useOutbox, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useOutbox' };
export default meta;

function Example() {
  const outbox = useOutbox();
  const { sendText } = useSendMessage('C2Cnobody');
  const { discard, messages } = outbox;
  return (
    <Live
      result={outbox}
      calls={{
        "sendText('Hello') to nobody": () => sendText('Hello'),
        'discard(the first)': () => discard(messages[0]?.messageID ?? ''),
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
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"pendingCount": 0/);
    const send = canvas.getByRole('button', { name: /sendText/ });
    await userEvent.click(send);
    await canvas.findByText(/"failedCount": 1/);
  },
};
