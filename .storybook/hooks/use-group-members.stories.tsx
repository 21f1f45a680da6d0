import { useGroupMembers } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroupMembers' };
export default meta;

function Example() {
  const result = useGroupMembers('design');
  const { loadMore, refetch } = result;
  return <Live result={result} calls={{ loadMore, refetch }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"userID": "mei"/);
  },
};
