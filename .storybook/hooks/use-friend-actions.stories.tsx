import { useFriendActions } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';
import { peopleSeed } from './people-seed.js';

const meta: Meta = { title: 'Hooks/useFriendActions' };
export default meta;

function Example() {
  const result = useFriendActions();
  const { add, remove, setRemark, setCustomFields, check } = result;
  return (
    <Live
      result={result}
      calls={{
        "add({ userID: 'eve' })": () => add({ userID: 'eve' }),
        "setRemark('ben', 'Benny')": () => setRemark('ben', 'Benny'),
        "setCustomFields('ben', …)": () =>
          setCustomFields('ben', [{ key: 'Tag_SNS_Custom_City', value: 'Rome' }]),
        "check(['ben', 'dan'])": async () => Object.fromEntries(await check(['ben', 'dan'])),
        "remove(['ben'])": () => remove(['ben']),
      }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage seed={peopleSeed}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /check/ }));
    await canvas.findByText(/CheckResult_Type_BothWay/);
    await userEvent.click(await canvas.findByRole('button', { name: /remove/ }));
    await canvas.findByText(/"succeeded"/);
  },
};
