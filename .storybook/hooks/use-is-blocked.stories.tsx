import { useBlacklist, useIsBlocked } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { peopleSeed } from './people-seed.js';

const meta: Meta = { title: 'Hooks/useIsBlocked' };
export default meta;

function Example() {
  const { block, unblock } = useBlacklist();
  return (
    <Live
      result={useIsBlocked('eve')}
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
    await canvas.findByText('false');
    await userEvent.click(await canvas.findByRole('button', { name: /^block/ }));
    await canvas.findByText('true');
  },
};
