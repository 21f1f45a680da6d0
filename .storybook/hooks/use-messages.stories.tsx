import { useMessages } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMessages' };
export default meta;

function Example() {
  const result = useMessages('C2Cben');
  const { loadOlder, loadNewer, jumpTo, jumpToLatest, refetch } = result;
  const firstUnread = { "jumpTo('first-unread')": () => jumpTo('first-unread') };
  const calls = { loadOlder, loadNewer, ...firstUnread, jumpToLatest, refetch };
  return <Live result={result} calls={calls} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"text": "Not yet\."/);
  },
};
