import { useGroupCounters, useMissingFeature } from '@parlor/hooks';
import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMissingFeature' };
export default meta;

function Example() {
  const missing = useMissingFeature('counters');
  const { status } = useGroupCounters('design');
  return <Live result={{ status, missing: missing?.message }} />;
}

const refuse = () => Promise.reject(new ChatError({ code: 3122 }));

/** An application without the top edition: the first question about counters says so. */
export const Default: StoryObj = {
  render: () => (
    <Stage methods={{ getGroupCounters: refuse }}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/This application does not have “counters”/);
  },
};
