import { useGroupActions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroupActions' };
export default meta;

function Example() {
  const result = useGroupActions();
  const { createGroup, joinGroup, searchGroup } = result;
  return (
    <Live
      result={result}
      calls={{
        createGroup: () => createGroup({ name: 'Book club', type: 'Public' }),
        "joinGroup('design')": () => joinGroup({ groupID: 'design' }),
        "joinGroup('nowhere')": () => joinGroup({ groupID: 'nowhere' }),
        "searchGroup('hikers')": () => searchGroup('hikers'),
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
  play: async ({ canvas }) => {
    await canvas.findByText(/"joinGroup"/);
  },
};
