import { useDraft, useDraftActions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useDraftActions' };
export default meta;

function Example() {
  const { draft } = useDraft('C2Cben');
  const { setText, read } = useDraftActions('C2Cben');
  return <Live result={draft} calls={{ "setText('Hello')": () => setText('Hello'), read }} />;
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
