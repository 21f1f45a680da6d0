import { useUserSearch } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useUserSearch' };
export default meta;

function Example() {
  const result = useUserSearch({ keywords: ['mei', 'ben'] });
  const { loadMore } = result;
  return <Live result={result} calls={{ loadMore }} />;
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
