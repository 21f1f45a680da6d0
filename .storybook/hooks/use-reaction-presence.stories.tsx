import { useMessages, useReactionPresence, useReactions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useReactionPresence',
};
export default meta;

function Example() {
  const newest = useMessages('C2Cben').messages.at(-1);
  const messageID = newest?.ID ?? '';
  const { status, toggle } = useReactions(messageID);
  return (
    <Live
      result={useReactionPresence(messageID)}
      calls={status === 'ready' ? { "toggle('thumbs-up')": () => toggle('thumbs-up') } : {}}
    />
  );
}

/** Of the newest message of a thread that is open. */
export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('"none"');
    await userEvent.click(await canvas.findByRole('button', { name: /^toggle/ }));
    await canvas.findByText('"new"');
    await userEvent.click(canvas.getByRole('button', { name: /^toggle/ }));
    await canvas.findByText('"none"');
  },
};
