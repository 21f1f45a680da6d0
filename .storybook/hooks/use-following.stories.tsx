import { useFollowing } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { followersSeed } from './followers-seed.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useFollowing' };
export default meta;

function Example() {
  const result = useFollowing();
  const { loadMore } = result;
  return <Live result={result} calls={{ loadMore }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={followersSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"userID": "eve"/);
  },
};
