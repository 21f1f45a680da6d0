import { useGroupApplications } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { groupApplicationsSeed } from './group-applications-seed.js';
import { Live } from './live.js';

const meta: Meta = {
  title: 'Hooks/useGroupApplications',
};
export default meta;

function Example() {
  const result = useGroupApplications('tea');
  const { applications, accept, refuse } = result;
  const [first] = applications;
  return (
    <Live
      result={result}
      calls={{
        'accept(applications[0])': () => first && accept(first, 'Welcome.'),
        'refuse(applications[0])': () => first && refuse(first, 'We are full.'),
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
    await canvas.findByText(/"count": 2/);
    await userEvent.click(await canvas.findByRole('button', { name: /accept/ }));
    await canvas.findByText(/"count": 1/);
    await userEvent.click(await canvas.findByRole('button', { name: /refuse/ }));
    await canvas.findByText(/"applications": \[\]/);
  },
};
