import {
  type MessageSnapshot,
  useMergedMessages,
  useMessages,
  useSendMessage,
} from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMergedMessages' };
export default meta;

function Example() {
  const { messages } = useMessages('C2Cben');
  const { sendMerger } = useSendMessage('C2Cben');
  const merged = messages.findLast(
    ({ type, status }) => type === 'TIMRelayElem' && status === 'success',
  );
  const send = () =>
    sendMerger({
      messages: messages.slice(-2),
      title: 'A talk',
      abstractList: ['Ben: Hello'],
      compatibleText: 'A talk of two messages',
    });
  if (merged?.type === 'TIMRelayElem') return <Merged message={merged} />;
  return <Live result={messages.length} calls={{ 'sendMerger(…)': send }} />;
}

function Merged({ message }: { message: Extract<MessageSnapshot, { type: 'TIMRelayElem' }> }) {
  return <Live result={useMergedMessages(message)} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^sendMerger/ }));
    await canvas.findByText(/"status": "ready"/);
  },
};
