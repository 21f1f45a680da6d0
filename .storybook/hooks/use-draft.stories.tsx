import { useDraft } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useDraft' };
export default meta;

function Example() {
  const result = useDraft('C2Cben');
  const { setText, cancel, clear } = result;
  return (
    <Live result={result} calls={{ "setText('Hello')": () => setText('Hello'), cancel, clear }} />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /setText/ }));
    await canvas.findByText(/"text": "Hello"/);
  },
};
