import { useGroup } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroup' };
export default meta;

function Example() {
  const result = useGroup('design');
  const { update, transfer, quit, refetch } = result;
  return (
    <Live
      result={result}
      calls={{
        'update({ name })': () => update({ name: 'Only the owner may' }),
        "transfer('mei')": () => transfer('mei'),
        quit,
        'refetch()': refetch,
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
    await canvas.findByText(/"name": "Design review"/);
    await userEvent.click(await canvas.findByRole('button', { name: 'update({ name })' }));
    await canvas.findByText(/ERR_SVR_GROUP_PERMISSION_DENY/);
  },
};
