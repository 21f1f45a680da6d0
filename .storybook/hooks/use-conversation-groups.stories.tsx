import { useConversationGroups } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useConversationGroups',
};
export default meta;

function Example() {
  const result = useConversationGroups();
  const { create, rename, remove } = result;
  return (
    <Live
      result={result}
      calls={{
        "create('Work', ['C2Cben'])": () => create('Work', ['C2Cben']),
        "rename('Work', 'Office')": () => rename('Work', 'Office'),
        "remove('Office')": () => remove('Office'),
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
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(await canvas.findByRole('button', { name: /create/ }));
    await canvas.findByText(/"name": "Work"/);
    await userEvent.click(await canvas.findByRole('button', { name: /rename/ }));
    await canvas.findByText(/"name": "Office"/);
  },
};
