import { useUserProfiles } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useUserProfiles' };
export default meta;

function Example() {
  return <Live result={Object.fromEntries(useUserProfiles(['ben', 'mei']))} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"nick": "Mei Tanaka"/);
  },
};
