import { useTopics } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { COMMUNITY, TRAILS, topicsSeed } from './topics-seed.js';

const meta: Meta = { title: 'Hooks/useTopics' };
export default meta;

function Example() {
  const result = useTopics(COMMUNITY);
  const { create, update, remove, markRead } = result;
  return (
    <Live
      result={result}
      calls={{
        create: () => create({ topicName: 'Huts' }),
        update: async () => (await update(TRAILS, { topicName: 'Paths' })).topicName,
        markRead: () => markRead(TRAILS),
        remove: () => remove([TRAILS]),
      }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={topicsSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const press = (name: string) => userEvent.click(canvas.getByRole('button', { name }));
    await canvas.findByText(/"messageForShow": "The ridge is open again"/);
    await press('markRead');
    await canvas.findByText('markRead: done');
    await press('create');
    await canvas.findByText(/"topicName": "Huts"/);
    await press('update');
    await canvas.findByText('update: "Paths"');
    await press('remove');
    await canvas.findByText(/^remove: .*"succeeded"/);
  },
};
