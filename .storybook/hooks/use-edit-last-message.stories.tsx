import { useDraft, useEditLastMessage, useMessages, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useEditLastMessage',
};
export default meta;

function Example() {
  useMessages('C2Cben');
  const { draft } = useDraft('C2Cben');
  const { sendText } = useSendMessage('C2Cben');
  const editLast = useEditLastMessage('C2Cben');
  return <Live result={draft} calls={{ "sendText('Helo')": () => sendText('Helo'), editLast }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^sendText/ }));
    await canvas.findByText(/^sendText.*success/);
    await userEvent.click(canvas.getByRole('button', { name: 'editLast' }));
    await canvas.findByText(/"text": "Helo"/);
  },
};
