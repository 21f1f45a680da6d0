import { useGroupPermissions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useGroupPermissions',
};
export default meta;

function Example() {
  const { can, canActOn, ...result } = useGroupPermissions('design');
  const ben = { userID: 'ben', role: 'Owner' } as const;
  return (
    <Live
      result={result}
      calls={{
        "can('quitGroup')": () => can('quitGroup'),
        "can('updateGroupProfile')": () => can('updateGroupProfile'),
        "canActOn('deleteGroupMember', ben)": () => canActOn('deleteGroupMember', ben),
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
    await canvas.findByText(/"role": "Member"/);
    await userEvent.click(await canvas.findByRole('button', { name: "can('quitGroup')" }));
    await canvas.findByText("can('quitGroup'): true");
  },
};
