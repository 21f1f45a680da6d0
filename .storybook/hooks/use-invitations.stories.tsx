import { useInvitations } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useInvitations' };
export default meta;

function Example() {
  const result = useInvitations({ includeEnded: true });
  const invite = { data: 'A game of chess?', timeout: 30 };
  return (
    <Live
      result={result}
      calls={{
        "invite({ userID: 'ben', … })": () => result.invite({ userID: 'ben', ...invite }),
        "invite({ userID: '' })": () => result.invite({ userID: '' }),
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
    await canvas.findByText(/"invitations": \[\]/);
    await userEvent.click(canvas.getByRole('button', { name: /'ben'/ }));
    await canvas.findByText(/"invitations": [\s\S]*"status": "pending"/);
    await userEvent.click(canvas.getByRole('button', { name: /''/ }));
    await canvas.findByText(/"invitations": [\s\S]*"status": "failed"/);
  },
};
