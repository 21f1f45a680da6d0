import { useFriendApplications } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { peopleSeed } from './people-seed.js';

const meta: Meta = {
  title: 'Hooks/useFriendApplications',
};
export default meta;

function Example() {
  const result = useFriendApplications();
  const { accept, refuse, remove, markRead } = result;
  return (
    <Live
      result={result}
      calls={{
        'markRead()': () => markRead(),
        "accept('dan')": () => accept('dan'),
        "refuse('dan')": () => refuse('dan'),
        "remove('dan')": () => remove('dan'),
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
    await canvas.findByText(/"unreadCount": 1/);
    await userEvent.click(await canvas.findByRole('button', { name: /markRead/ }));
    await canvas.findByText(/"unreadCount": 0/);
    await userEvent.click(await canvas.findByRole('button', { name: /accept/ }));
    await canvas.findByText(/"received": \[\]/);
  },
};
