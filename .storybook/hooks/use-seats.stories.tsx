import { useSeats } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useSeats' };
export default meta;

function Example() {
  const result = useSeats('hikers');
  const { open, take, leave, move, muteSelf, lock, setMode, close } = result;
  return (
    <Live
      result={result}
      calls={{
        open: () => open({ count: 4 }),
        'take(2)': () => take(2),
        'move(3)': () => move(3),
        leave,
        'muteSelf(true)': () => muteSelf(true),
        'lock(2, true)': () => lock(2, true),
        "setMode('apply')": () => setMode('apply'),
        close,
      }}
    />
  );
}

/** Mei owns the group, and so may open the room. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(canvas.getByRole('button', { name: 'open' }));
    await canvas.findByText(/"mySeat": \{\s+"index": 1,/);
    await userEvent.click(canvas.getByRole('button', { name: 'take(2)' }));
    await canvas.findByText(/SEAT_ALREADY_SEATED/);
    await userEvent.click(canvas.getByRole('button', { name: 'move(3)' }));
    await canvas.findByText(/"mySeat": \{\s+"index": 3,/);
    await userEvent.click(canvas.getByRole('button', { name: "setMode('apply')" }));
    await canvas.findByText(/"mode": "apply"/);
  },
};
