import { useInvitation, useInvitations } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChatWorld } from '../../packages/ui/src/testing/chat-world.js';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useInvitation' };
export default meta;

function Example() {
  const { invitations } = useInvitations({ includeEnded: true });
  const result = useInvitation(invitations.at(-1)?.inviteID ?? null);
  return (
    <Live
      result={result}
      calls={{
        'accept()': () => result.accept(),
        "reject('busy')": () => result.reject('busy'),
        'dismiss()': () => result.dismiss(),
      }}
    />
  );
}

/** Before Ann looks, or while she does: she is told in both cases. */
async function benInvites(world: ChatWorld) {
  const ben = await world.person('ben');
  await ben.invite({ userID: 'ann', data: 'A game of chess?', timeout: 60 });
}

export const Default: StoryObj = {
  render: () => (
    <Stage prepare={benInvites}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"remainingSeconds": \d+/);
    await userEvent.click(canvas.getByRole('button', { name: /^reject/ }));
    await canvas.findByText(/"status": "rejected"/);
    await userEvent.click(canvas.getByRole('button', { name: /^dismiss/ }));
    await canvas.findByText(/^\{ "remainingSeconds": null/);
  },
};
