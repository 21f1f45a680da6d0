import type { EngineSeed } from '@parlor/engine';
import { useLiveRoom } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useLiveRoom' };
export default meta;

const seed: EngineSeed = {
  users: [
    { userID: 'ann', nick: 'Ann' },
    { userID: 'mei', nick: 'Mei' },
  ],
  groups: [{ groupID: 'show', name: 'Evening show', type: 'AVChatRoom', members: ['mei'] }],
};

function Example() {
  const result = useLiveRoom('show');
  const { messages, group, join, leave, send } = result;
  const words = messages.map(({ nick, from, type, payload }) => ({
    from: nick || from,
    said: type === 'TIMTextElem' ? payload.text : type,
  }));
  return (
    <Live
      result={{ ...result, group: group?.name, messages: words }}
      calls={{ 'send("Hello")': () => send('Hello'), leave, join }}
    />
  );
}

/** Ann looks at Mei’s room, and so is in it. */
export const Default: StoryObj = {
  render: () => (
    <Stage seed={seed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "joined"/);
    await userEvent.click(canvas.getByRole('button', { name: 'send("Hello")' }));
    await canvas.findByText(/"said": "Hello"/);
    await userEvent.click(canvas.getByRole('button', { name: 'leave' }));
    await canvas.findByText(/"status": "left"/);
    await userEvent.click(canvas.getByRole('button', { name: 'join' }));
    await canvas.findByText(/"status": "joined"/);
  },
};
