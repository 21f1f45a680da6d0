import { useMessageExtensions, useMessages, useSendMessage } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useMessageExtensions',
};
export default meta;

function Example() {
  const { messages } = useMessages('C2Cben');
  const { sendText } = useSendMessage('C2Cben');
  const extended = messages.findLast((one) => one.isSupportExtension && one.status === 'success');
  const result = useMessageExtensions(extended?.ID ?? '');
  return (
    <Live
      result={result}
      calls={{
        'sendText, isSupportExtension': () => sendText('Who comes?', { isSupportExtension: true }),
        "set({ ann: 'yes' })": () => result.set({ ann: 'yes' }),
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
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(canvas.getByRole('button', { name: /^set/ }));
    await canvas.findByText(/"ann": "yes"/);
  },
};
