import { useDoNotDisturb } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useDoNotDisturb' };
export default meta;

const night = { startMinute: 22 * 60, endMinute: 7 * 60 };

function Example() {
  const result = useDoNotDisturb();
  const { pauseFor, setDaily, turnOff } = result;
  return (
    <Live
      result={result}
      calls={{
        'pauseFor(3600)': () => pauseFor(3600),
        'setDaily({ startMinute: 1320, endMinute: 420 })': () => setDaily(night),
        turnOff,
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
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(await canvas.findByRole('button', { name: /setDaily/ }));
    await canvas.findByText(/"kind": "daily"/);
    await userEvent.click(await canvas.findByRole('button', { name: 'turnOff' }));
    await canvas.findByText(/"kind": "off"/);
  },
};
