import { useRemainingTime } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useRemainingTime' };
export default meta;

function Example() {
  const [until] = useState(() => Date.now() / 1000 + 120);
  return <Live result={useRemainingTime(until)} />;
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"isOver": false/);
  },
};
