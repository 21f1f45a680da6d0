import { useTopic } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { TRAILS, topicsSeed } from './topics-seed.js';

const meta: Meta = { title: 'Hooks/useTopic' };
export default meta;

function Example() {
  return <Live result={useTopic(TRAILS)} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={topicsSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"topicName": "Trails"/);
    await canvas.findByText(/"unreadCount": 1/);
  },
};
