import { useMessages } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { ChatWorld } from '../testing/chat-world.js';
import { pin } from '../testing/group-talk.js';
import { Stage } from '../testing/stage.js';
import { PinnedBar } from './index.js';

const GROUP = 'GROUPdesign';
const TEXTS = ['Otherwise: lovely.', 'Good point, 44 px on touch it is.'];

async function pinBoth({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  for (const text of TEXTS) await pin(ben, 'design', text);
}

/** Where a press would lead, in the place of a thread. */
function Bar() {
  const { jumpTo } = useMessages(GROUP);
  return <PinnedBar conversationID={GROUP} onJump={(target) => void jumpTo(target)} />;
}

const meta: Meta<typeof PinnedBar> = {
  title: 'Pinned bar',
  component: PinnedBar,
  render: () => (
    <Stage width={420} prepare={pinBoth}>
      <Bar />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof PinnedBar>;

/** The newest first; each press leads to one, and puts the one before it into the line. */
export const Default: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Good point, 44 px/ }));
    await canvas.findByRole('button', { name: /Otherwise: lovely/ });
  },
};

/** Nothing is drawn while nothing is pinned. */
export const Nothing: Story = {
  render: () => (
    <Stage width={420}>
      <Bar />
      <p>The thread begins here.</p>
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('The thread begins here.');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
