import { usePresenceOf } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { followersSeed } from './followers-seed.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/usePresenceOf' };
export default meta;

function Example() {
  return <Live result={usePresenceOf('ben')} />;
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
