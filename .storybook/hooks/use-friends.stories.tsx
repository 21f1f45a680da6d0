import { useFriends } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { peopleSeed } from './people-seed.js';

const meta: Meta = { title: 'Hooks/useFriends' };
export default meta;

function Example() {
  const result = useFriends();
  return <Live result={result} calls={{ 'refetch()': () => result.refetch() }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={peopleSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"remark": "Kitty"/);
    await canvas.findByText(/"nick": "Ben"/);
  },
};
