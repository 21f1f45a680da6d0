import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent } from 'storybook/test';
import { MessageComposer } from '../message-composer/index.js';
import { MessageThread } from '../message-thread/index.js';
import { longTalkSeed } from '../testing/seed.js';
import { Stage } from '../testing/stage.js';

const meta: Meta<typeof MessageThread> = {
  title: 'Message selection',
  component: MessageThread,
  args: { conversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage>
      <Chat {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof MessageThread>;
type Play = NonNullable<Story['play']>;
type Context = Pick<Parameters<Play>[0], 'canvas' | 'userEvent'>;

/** A thread above its composer. */
function Chat(props: Parameters<typeof MessageThread>[0]) {
  return (
    <div style={{ display: 'grid', gridTemplateRows: '1fr auto', blockSize: '100%' }}>
      <MessageThread {...props} />
      <MessageComposer conversationID={props.conversationID} />
    </div>
  );
}

/** Begins to select with a message, by the third item from the end of a member's menu. */
async function startAt({ canvas, userEvent }: Context, text: string | RegExp): Promise<void> {
  await fireEvent.contextMenu(await canvas.findByText(text, { selector: '.parlor-bubble *' }));
  const menu = await canvas.findByRole('menu');
  const item = menu.querySelector('[data-action="select"]');
  if (item) await userEvent.click(item);
  await expect(await canvas.findAllByRole('checkbox', { checked: true })).toHaveLength(1);
}

export const Some: Story = {
  play: async (context) => {
    await startAt(context, 'Otherwise: lovely.');
    await context.userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await context.canvas.findByText('3 selected');
  },
};

/** The last one was taken out again: nothing can be done, and selecting goes on. */
export const None: Story = {
  play: async (context) => {
    await startAt(context, 'Otherwise: lovely.');
    await context.userEvent.keyboard(' ');
    await context.canvas.findByText('0 selected');
  },
};

/** No more than a hundred fit into one message. */
export const Full: Story = {
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage seed={longTalkSeed(130)}>
      <Chat {...args} />
    </Stage>
  ),
  play: async (context) => {
    await startAt(context, /^Message 130/);
    for (let pages = 0; pages < 40 && !context.canvas.queryByText(/No more/); pages += 1) {
      await context.userEvent.keyboard('{Shift>}{PageUp}{/Shift}');
    }
    await context.canvas.findByText(/No more than 100/);
  },
};

export const Narrow: Story = {
  render: (args) => (
    <Stage width={360}>
      <Chat {...args} />
    </Stage>
  ),
  play: async (context) => {
    await startAt(context, 'Otherwise: lovely.');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <Chat {...args} />
    </Stage>
  ),
  play: async (context) => {
    await startAt(context, 'Otherwise: lovely.');
    await context.userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  },
};
