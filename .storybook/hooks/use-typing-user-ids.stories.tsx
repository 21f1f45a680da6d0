import { useTypingUserIDs } from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChatWorld } from '../../packages/ui/src/testing/chat-world.js';
import { type } from '../../packages/ui/src/testing/group-talk.js';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useTypingUserIDs' };
export default meta;

function Example() {
  return <Live result={{ typingUserIDs: useTypingUserIDs('C2Cben') }} />;
}

async function benTypes({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  // Ann may not be there yet the first time, and after five seconds it is forgotten.
  for (let times = 0; times < 20; times += 1) {
    await type(ben, 'ann', TYPES.CONV_C2C);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
}

/** Ben types for a minute. */
export const Default: StoryObj = {
  render: () => (
    <Stage prepare={benTypes}>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"ben"/, {}, { timeout: 8_000 });
  },
};
