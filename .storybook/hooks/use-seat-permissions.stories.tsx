import { useSeatPermissions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { OpenSeats } from './open-seats.js';

const meta: Meta = {
  title: 'Hooks/useSeatPermissions',
};
export default meta;

function Example() {
  const { of, ...result } = useSeatPermissions('hikers');
  return (
    <Live
      result={result}
      calls={{ 'of(1).kick': () => of(1).kick, 'of(2).lock': () => of(2).lock }}
    />
  );
}

/** Mei is the host, and nobody puts the host off. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <OpenSeats>
        <Example />
      </OpenSeats>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"role": "host"/);
    await userEvent.click(canvas.getByRole('button', { name: 'of(1).kick' }));
    await canvas.findByText('of(1).kick: false');
    await userEvent.click(canvas.getByRole('button', { name: 'of(2).lock' }));
    await canvas.findByText('of(2).lock: true');
  },
};
