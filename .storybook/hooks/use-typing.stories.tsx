import { useTyping } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useTyping' };
export default meta;

function Example() {
  const result = useTyping('C2Cben');
  const { setTyping } = result;
  return <Live result={result} calls={{ 'setTyping(true)': () => setTyping(true) }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"typingUserIDs": \[\]/);
  },
};
