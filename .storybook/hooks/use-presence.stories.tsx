import { usePresence } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { followersSeed } from './followers-seed.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/usePresence' };
export default meta;

function Example() {
  const { presences, ...result } = usePresence(['ben', 'mei', 'eve']);
  return <Live result={{ ...result, presences: Object.fromEntries(presences) }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={followersSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"customStatus": "At lunch"/);
  },
};
