import { useMessages, useReceiptOf, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useReceiptOf' };
export default meta;

function Example() {
  const newest = useMessages('GROUPdesign').messages.at(-1);
  const { sendText } = useSendMessage('GROUPdesign');
  useReceiptOf(newest?.status === 'success' ? newest.ID : '');
  return (
    <Live
      result={newest?.readReceiptInfo}
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
    await canvas.findByText(/"readCount": 0/);
  },
};
