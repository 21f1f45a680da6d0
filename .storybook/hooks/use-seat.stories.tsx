import { useSeat } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { OpenSeats } from './open-seats.js';

const meta: Meta = { title: 'Hooks/useSeat' };
export default meta;

function Example() {
  const result = useSeat('hikers', 2);
  const { take, move, mute, lock, kick } = result;
  return (
    <Live
      result={result}
      calls={{
        take,
        move,
        'mute(true)': () => mute(true),
        'lock(true)': () => lock(true),
        'lock(false)': () => lock(false),
        kick,
      }}
    />
  );
}

/** Mei is the host. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <OpenSeats>
        <Example />
      </OpenSeats>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "empty"/);
    await userEvent.click(canvas.getByRole('button', { name: 'lock(true)' }));
    await canvas.findByText(/"status": "locked"/);
    await userEvent.click(canvas.getByRole('button', { name: 'move' }));
    await canvas.findByText(/SEAT_LOCKED/);
  },
};
