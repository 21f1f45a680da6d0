import {
  isMarkedUnread,
  isMuted,
  isStarred,
  useConversation,
  useConversationActions,
} from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useConversationActions',
};
export default meta;

const BEN = ['C2Cben'];

function Example() {
  const { conversation } = useConversation('C2Cben');
  const { setPinned, setMuted, setMark, markUnread, markRead } = useConversationActions();
  const result = conversation && {
    isPinned: conversation.isPinned,
    isMuted: isMuted(conversation),
    isStarred: isStarred(conversation),
    isMarkedUnread: isMarkedUnread(conversation),
  };
  return (
    <Live
      result={result}
      calls={{
        "setPinned(['C2Cben'], true)": () => setPinned(BEN, true),
        "setMuted(['C2Cben'], true)": () => setMuted(BEN, true),
        "setMark(['C2Cben'], TYPES.CONV_MARK_TYPE_STAR, true)": () =>
          setMark(BEN, TYPES.CONV_MARK_TYPE_STAR, true),
        "markUnread(['C2Cben'])": () => markUnread(BEN),
        "markRead(['C2Cben'])": () => markRead(BEN),
      }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"isMuted": false/);
    await userEvent.click(await canvas.findByRole('button', { name: /^setMuted/ }));
    await canvas.findByText(/"isMuted": true/);
    await userEvent.click(await canvas.findByRole('button', { name: /^setMark/ }));
    await canvas.findByText(/"isStarred": true/);
    await userEvent.click(await canvas.findByRole('button', { name: /^markUnread/ }));
    await canvas.findByText(/"isMarkedUnread": true/);
    await userEvent.click(await canvas.findByRole('button', { name: /^markRead/ }));
    await canvas.findByText(/"isMarkedUnread": false/);
  },
};
