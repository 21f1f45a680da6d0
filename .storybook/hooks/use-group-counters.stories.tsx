import type { EngineSeed } from '@parlor/engine';
import { useGroupCounters } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useGroupCounters' };
export default meta;

const seed: EngineSeed = {
  users: [{ userID: 'ann', nick: 'Ann' }],
  groups: [
    {
      ...{ groupID: 'hikers', name: 'Hikers', type: 'Public', members: ['ann'] },
      counters: { likes: 41, gifts: 3 },
    },
  ],
};

function Example() {
  const result = useGroupCounters('hikers');
  const { increase, decrease, set } = result;
  const likeOften = () => Promise.all(Array.from({ length: 100 }, () => increase('likes')));
  return (
    <Live
      result={result}
      calls={{
        'increase("likes")': () => increase('likes'),
        'a hundred likes': async () => (await likeOften()).at(-1),
        'decrease("gifts")': () => decrease('gifts'),
        'set({ likes: 0 })': () => set({ likes: 0 }),
      }}
    />
  );
}

/** However fast somebody likes, it is a few calls. */
export const Default: StoryObj = {
  render: () => (
    <Stage seed={seed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"likes": 41/);
    await userEvent.click(canvas.getByRole('button', { name: 'increase("likes")' }));
    await canvas.findByText('increase("likes"): 42');
    await userEvent.click(canvas.getByRole('button', { name: 'a hundred likes' }));
    await canvas.findByText('a hundred likes: 142');
    await userEvent.click(canvas.getByRole('button', { name: 'set({ likes: 0 })' }));
    await canvas.findByText(/"likes": 0/);
  },
};
