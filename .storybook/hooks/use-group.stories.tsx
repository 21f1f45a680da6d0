import { useGroup } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { hookDocs } from './hook-docs.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroup', parameters: hookDocs('useGroup') };
export default meta;

function Example() {
  const result = useGroup('design');
  const { quit } = result;
  return <Live result={result} calls={{ quit }} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"name": "Design review"/);
  },
};
