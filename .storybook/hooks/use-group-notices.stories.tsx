import { useGroupNotices } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { groupApplicationsSeed } from './group-applications-seed.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useGroupNotices',
};
export default meta;

function Example() {
  const result = useGroupNotices();
  const { notices, accept, refuse, markRead } = result;
  const wish = notices.find(({ operationType }) => operationType === 1);
  const invitation = notices.find(({ operationType }) => operationType === 23);
  return (
    <Live
      result={result}
      calls={{
        'accept(wish)': () => wish?.state && accept(wish),
        'refuse(invitation)': () => invitation?.state && refuse(invitation, 'We are full.'),
        'markRead()': () => markRead(),
      }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={groupApplicationsSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"operationType": 1,/);
    await userEvent.click(await canvas.findByRole('button', { name: /accept/ }));
    await canvas.findByText(/"state": "accepted"/);
    await userEvent.click(await canvas.findByRole('button', { name: /refuse/ }));
    await canvas.findByText(/"state": "refused"/);
  },
};
