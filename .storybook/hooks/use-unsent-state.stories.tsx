import { useSendMessage, useUnsentState } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useUnsentState' };
export default meta;

function Example() {
  const unsentState = useUnsentState('C2Cnobody');
  const { sendText } = useSendMessage('C2Cnobody');
  return (
    <Live
      result={{ unsentState }}
      calls={{ "sendText('Hello') to nobody": () => sendText('Hello') }}
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
    await canvas.findByText(/"unsentState": null/);
    await userEvent.click(canvas.getByRole('button', { name: /sendText/ }));
    await canvas.findByText(/"unsentState": "failed"/);
  },
};
