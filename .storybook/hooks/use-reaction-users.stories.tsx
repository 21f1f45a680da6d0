import { useMessages, useReactions, useReactionUsers } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useReactionUsers' };
export default meta;

function Example() {
  const newestID = useMessages('C2Cben').messages.at(-1)?.ID ?? '';
  const { toggle } = useReactions(newestID);
  const result = useReactionUsers(newestID, 'thumbs-up');
  const { loadMore } = result;
  return (
    <Live result={result} calls={{ "toggle('thumbs-up')": () => toggle('thumbs-up'), loadMore }} />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(canvas.getByRole('button', { name: /^toggle/ }));
    await canvas.findByText(/"userID": "ann"/);
  },
};
