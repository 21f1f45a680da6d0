import { useMyProfile } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMyProfile' };
export default meta;

function Example() {
  const result = useMyProfile();
  const { update } = result;
  return (
    <Live
      result={result}
      calls={{ "update({ nick: 'Annie' })": () => update({ nick: 'Annie' }) }}
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
    await canvas.findByText(/"nick": "Ann Lindqvist"/);
  },
};
