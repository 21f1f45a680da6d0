import { useFollow } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { followersSeed } from './followers-seed.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useFollow' };
export default meta;

function Example() {
  const result = useFollow('ben');
  const { follow, unfollow } = result;
  return <Live result={result} calls={{ follow, unfollow }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={followersSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"relation": "mutual"/);
  },
};
