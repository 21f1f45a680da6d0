import { useConversation, useTotalUnread } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { hookDocs } from './hook-docs.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useTotalUnread', parameters: hookDocs('useTotalUnread') };
export default meta;

function Example() {
  const { markRead } = useConversation('C2Cben');
  return <Live result={useTotalUnread()} calls={{ "Read Ben's messages": markRead }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
};
