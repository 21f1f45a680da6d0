import { useFriendGroups } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { peopleSeed } from './people-seed.js';

const meta: Meta = { title: 'Hooks/useFriendGroups' };
export default meta;

function Example() {
  const result = useFriendGroups();
  const { create, rename, remove, add, removeFrom } = result;
  return (
    <Live
      result={result}
      calls={{
        "create('Home', ['ben'])": () => create('Home', ['ben']),
        "add('Home', ['cat'])": () => add('Home', ['cat']),
        "removeFrom('Home', ['cat'])": () => removeFrom('Home', ['cat']),
        "rename('Home', 'Family')": () => rename('Home', 'Family'),
        "remove('Family')": () => remove('Family'),
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
    await canvas.findByText(/"name": "Work"/);
    await userEvent.click(await canvas.findByRole('button', { name: /create/ }));
    await canvas.findByText(/"name": "Home"/);
    await userEvent.click(await canvas.findByRole('button', { name: /rename/ }));
    await canvas.findByText(/"name": "Family"/);
  },
};
