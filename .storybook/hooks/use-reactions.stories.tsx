import { useMessages, useReactions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useReactions' };
export default meta;

function Example() {
  const newest = useMessages('C2Cben').messages.at(-1);
  const result = useReactions(newest?.ID ?? '');
  const { toggle } = result;
  return <Live result={result} calls={{ "toggle('thumbs-up')": () => toggle('thumbs-up') }} />;
}

/** Of the newest message of a thread that is open. */
export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(canvas.getByRole('button', { name: /^toggle/ }));
    await canvas.findByText(/"reactedByMyself": true/);
    await userEvent.click(canvas.getByRole('button', { name: /^toggle/ }));
    await canvas.findByText(/"reactions": \[\]/);
  },
};
