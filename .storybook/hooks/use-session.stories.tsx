import { useSession } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useSession' };
export default meta;

function Example() {
  const session = useSession();
  const { logout, login } = session;
  return <Live result={session} calls={{ logout: () => logout(), login: () => login() }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"status": "ready"/);
  },
};
