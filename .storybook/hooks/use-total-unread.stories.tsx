import { useConversation, useTotalUnread } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useTotalUnread' };
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
  play: async ({ canvas, userEvent }) => {
    const before = await canvas.findByText(/^[1-9]/);
    const count = before.textContent;
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(before).not.toHaveTextContent(String(count)));
  },
};
