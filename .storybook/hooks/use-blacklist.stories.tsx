import { useBlacklist } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { peopleSeed } from './people-seed.js';

const meta: Meta = { title: 'Hooks/useBlacklist' };
export default meta;

function Example() {
  const result = useBlacklist();
  const { block, unblock } = result;
  return (
    <Live
      result={result}
      calls={{
        "block(['eve'])": () => block(['eve']),
        "unblock(['eve'])": () => unblock(['eve']),
      }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={peopleSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(await canvas.findByRole('button', { name: /^block/ }));
    await canvas.findByText(/"eve"/);
    await userEvent.click(await canvas.findByRole('button', { name: /unblock/ }));
    await canvas.findByText(/"userIDs": \[\]/);
  },
};
