import { useGroups } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroups' };
export default meta;

function Example() {
  const result = useGroups();
  return <Live result={result} calls={{ 'refetch()': () => result.refetch() }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"name": "Design review"/);
    await canvas.findByText(/"isSyncCompleted": true/);
  },
};
