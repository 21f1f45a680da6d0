import { useMessages, useReadReceipts } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useReadReceipts' };
export default meta;

function Example() {
  const { messages } = useMessages('GROUPdesign');
  const result = useReadReceipts();
  return (
    <Live result={result} calls={{ 'see(all)': () => result.see(messages.map(({ ID }) => ID)) }} />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^see/ }));
    await canvas.findByText(/see\(all\): done/);
  },
};
