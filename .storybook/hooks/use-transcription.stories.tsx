import { type MessageSnapshot, useMessages, useTranscription } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useTranscription' };
export default meta;

function Example() {
  const newest = useMessages('C2Cben').messages.at(-1);
  return newest ? <Transcription message={newest} /> : null;
}

function Transcription({ message }: { message: MessageSnapshot }) {
  const result = useTranscription(message);
  const { transcribe, dismiss } = result;
  return <Live result={result} calls={{ transcribe, dismiss }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'transcribe' }));
    await canvas.findByText(/"status": "error"/);
  },
};
