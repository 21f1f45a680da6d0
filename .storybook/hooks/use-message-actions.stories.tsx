import { useMessageActions, useMessages, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMessageActions' };
export default meta;

function Example() {
  const { messages } = useMessages('C2Cben');
  const newest = messages.at(-1);
  const { sendText } = useSendMessage('C2Cben');
  const { revoke, remove, edit } = useMessageActions();
  const ID = newest?.ID ?? '';
  return (
    <Live
      result={newest}
      calls={{
        "sendText('Helo')": () => sendText('Helo'),
        "edit(ID, { text: 'Hello' })": () => edit(ID, { text: 'Hello' }),
        'revoke(ID)': () => revoke(ID),
        'remove([ID])': () => remove([ID]),
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
    await userEvent.click(await canvas.findByRole('button', { name: /^sendText/ }));
    await canvas.findByText(/^sendText.*: \{/);
    await userEvent.click(canvas.getByRole('button', { name: /^revoke/ }));
    await canvas.findByText(/"isRevoked": true/);
  },
};
