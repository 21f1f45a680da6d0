import { useFollowers } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { followersSeed } from './followers-seed.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useFollowers' };
export default meta;

function Example() {
  const result = useFollowers();
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
    await canvas.findByText(/"userID": "mei"/);
  },
};
