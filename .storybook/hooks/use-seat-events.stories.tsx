import { type SeatChange, useSeatEvents, useSeats } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useSeatEvents' };
export default meta;

function Example() {
  const [last, setLast] = useState<readonly SeatChange[]>([]);
  const { status, open, move, lock } = useSeats('hikers');
  useSeatEvents('hikers', setLast);
  return (
    <Live
      result={{ status, last }}
      calls={{
        open: () => open({ count: 4 }),
        'move(3)': () => move(3),
        'lock(2, true)': () => lock(2, true),
      }}
    />
  );
}

/** What has happened last. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"status": "ready"/);
    await userEvent.click(canvas.getByRole('button', { name: 'open' }));
    await canvas.findByText(/"type": "roomOpened"/);
    await userEvent.click(canvas.getByRole('button', { name: 'move(3)' }));
    await canvas.findByText(/"type": "seatMoved"/);
  },
};
