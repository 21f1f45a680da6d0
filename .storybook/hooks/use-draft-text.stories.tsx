import { useDraftActions, useDraftText } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useDraftText' };
export default meta;

function Example() {
  const text = useDraftText('C2Cben');
  const { setText, save } = useDraftActions('C2Cben');
  return <Live result={text} calls={{ "setText('Hello')": () => setText('Hello'), save }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /setText/ }));
    await canvas.findByText('"Hello"');
  },
};
