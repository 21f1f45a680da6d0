import type { MessageSnapshot } from '@parlor/hooks';
import { useMessageAbilities, useMessages } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useMessageAbilities',
};
export default meta;

function Example() {
  const newest = useMessages('GROUPdesign').messages.at(-1);
  return newest ? <Abilities message={newest} /> : null;
}

function Abilities({ message }: { message: MessageSnapshot }) {
  return <Live result={useMessageAbilities('GROUPdesign', message)} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"canQuote": true/);
  },
};
