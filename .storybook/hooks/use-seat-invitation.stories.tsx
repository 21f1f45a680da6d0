import { useSeatInvitation } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { OpenSeats } from './open-seats.js';

const meta: Meta = { title: 'Hooks/useSeatInvitation' };
export default meta;

function Example() {
  const result = useSeatInvitation('hikers');
  const { invite, cancel, accept } = result;
  return (
    <Live
      result={result}
      calls={{
        "invite('ann', 3)": () => invite('ann', 3),
        "cancel('ann')": () => cancel('ann'),
        'accept()': accept,
      }}
    />
  );
}

/** Mei is the host, and invites Ann to a seat, which is kept for her. */
export const Default: StoryObj = {
  render: () => (
    <Stage userID="mei">
      <OpenSeats>
        <Example />
      </OpenSeats>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: "invite('ann', 3)" }));
    await canvas.findByText(/"userID": "ann",\s+"index": 3,[^}]+"status": "pending"/);
    await userEvent.click(canvas.getByRole('button', { name: 'accept()' }));
    await canvas.findByText(/SIGNALING_INVALID_INVITE_ID/);
    await userEvent.click(canvas.getByRole('button', { name: "cancel('ann')" }));
    await canvas.findByText(/"sent": \[\]/);
  },
};
