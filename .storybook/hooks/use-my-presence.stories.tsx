import { useMyPresence } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMyPresence' };
export default meta;

function Example() {
  const result = useMyPresence();
  const { setCustomStatus } = result;
  return (
    <Live
      result={result}
      calls={{ "setCustomStatus('In a meeting')": () => setCustomStatus('In a meeting') }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"userID": "ann"/);
  },
};
