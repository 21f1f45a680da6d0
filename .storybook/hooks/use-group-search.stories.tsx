import { useGroupSearch } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroupSearch' };
export default meta;

function Example() {
  return <Live result={useGroupSearch('hikers')} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"name": "Weekend hikers"/);
  },
};
