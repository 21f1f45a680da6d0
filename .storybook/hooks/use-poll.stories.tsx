import {
  type MessageSnapshot,
  pollOf,
  pollPayload,
  useMessages,
  usePoll,
  useSendMessage,
} from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/usePoll' };
export default meta;

function Example() {
  const message = useMessages('C2Cben').messages.findLast((one) => pollOf(one));
  const { sendCustom } = useSendMessage('C2Cben');
  const payload = pollPayload({
    question: 'Green or black?',
    options: [
      { id: 'g', text: 'Green' },
      { id: 'b', text: 'Black' },
    ],
    isMultiple: false,
  });
  const send = () => sendCustom(payload, { isSupportExtension: true });
  if (message?.status === 'success') return <Votes message={message} />;
  return <Live result="There is no poll yet." calls={{ 'sendCustom(pollPayload(…))': send }} />;
}

function Votes({ message }: { message: MessageSnapshot }) {
  const result = usePoll(message);
  return <Live result={result} calls={{ "vote(['g'])": () => result.vote(['g']) }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^sendCustom/ }));
    await userEvent.click(await canvas.findByRole('button', { name: /^vote/ }));
    await canvas.findByText(/"voterCount": 1/);
  },
};
