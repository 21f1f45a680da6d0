import { type MessageSnapshot, useMessages, useTranslation } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useTranslation' };
export default meta;

function Example() {
  const newest = useMessages('C2Cben').messages.findLast(({ type }) => type === 'TIMTextElem');
  return newest ? <Translation message={newest} /> : null;
}

function Translation({ message }: { message: MessageSnapshot }) {
  const result = useTranslation(message, 'ja');
  const { translate, dismiss } = result;
  return <Live result={result} calls={{ translate, dismiss }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'translate' }));
    await canvas.findByText(/2117/);
  },
};
