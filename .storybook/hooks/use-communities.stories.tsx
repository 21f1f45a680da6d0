import { useCommunities } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { topicsSeed } from './topics-seed.js';

const meta: Meta = { title: 'Hooks/useCommunities' };
export default meta;

function Example() {
  const result = useCommunities();
  return <Live result={result} calls={{ 'refetch()': () => result.refetch() }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={topicsSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"name": "Hikers"/);
  },
};
