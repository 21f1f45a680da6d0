import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { FlagIcon } from '../internals/icons.js';
import { MessageComposer } from '../message-composer/index.js';
import { MessageThread } from '../message-thread/index.js';
import { Stage } from '../testing/stage.js';
import type { MessageAction } from './index.js';

const meta: Meta<typeof MessageThread> = {
  title: 'Message actions',
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
type Canvas = Parameters<Play>[0]['canvas'];

/** A thread above its composer. */
function Chat(props: Parameters<typeof MessageThread>[0]) {
  return (
    <div style={{ display: 'grid', gridTemplateRows: '1fr auto', blockSize: '100%' }}>
      <MessageThread {...props} />
      <MessageComposer conversationID={props.conversationID} />
    </div>
  );
}

const MINE = 'Good point, 44 px on touch it is.';
const THEIRS = 'Otherwise: lovely.';

/** Opens the menu of a message in its middle, as a right click does. */
async function openMenu(canvas: Canvas, text: string): Promise<HTMLElement> {
  const words = await canvas.findByText(text, { selector: '.parlor-bubble *' });
  const { left, top, width, height } = words.getBoundingClientRect();
  await fireEvent.contextMenu(words, { clientX: left + width / 2, clientY: top + height / 2 });
  return canvas.findByRole('menu');
}

/** Over the message under the mouse. */
export const Toolbar: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.hover(await canvas.findByText(THEIRS, { selector: '.parlor-bubble *' }));
    await canvas.findByRole('toolbar', { name: 'Message tools' });
  },
};

/** Over a message of mine, on the other side. */
export const ToolbarOfMine: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.hover(await canvas.findByText(MINE, { selector: '.parlor-bubble *' }));
    await canvas.findByRole('toolbar', { name: 'Message tools' });
  },
};

export const Menu: Story = {
  play: async ({ canvas }) => {
    await openMenu(canvas, THEIRS);
  },
};

/** Who manages the group can do more. */
export const MenuOfTheOwner: Story = {
  render: (args) => (
    <Stage userID="ben">
      <Chat {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await openMenu(canvas, THEIRS);
    await canvas.findByRole('menuitem', { name: 'Pin' });
  },
};

/** What I have just said can be taken back for two minutes. */
export const MenuOfMine: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(THEIRS, { selector: '.parlor-bubble *' });
    await userEvent.type(canvas.getByRole('textbox'), 'That was quick{Enter}');
    const bubble = (await canvas.findByText('That was quick')).closest('.parlor-bubble');
    await waitFor(() => expect(bubble).toHaveAttribute('data-status', 'success'));
    await openMenu(canvas, 'That was quick');
    await canvas.findByRole('menuitem', { name: /Take back/ });
  },
};

/** The keys walk through the messages; Enter opens the menu of the one that has the focus. */
export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(THEIRS, { selector: '.parlor-bubble *' });
    (await canvas.findByRole('list', { name: /^Messages/ })).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect(await canvas.findByLabelText(`You: ${MINE}`)).toHaveFocus();
    await canvas.findByRole('toolbar', { name: 'Message tools' });
  },
};

const report: MessageAction = {
  id: 'report',
  label: 'Report to the moderators of this community',
  icon: <FlagIcon size={16} />,
  isShown: ({ flow }) => flow === 'in',
  onSelect: () => Promise.reject(new Error('The moderators are asleep.')),
};
const noTranslation: MessageAction = {
  id: 'translate',
  label: '',
  isShown: () => false,
  onSelect: () => undefined,
};

/** An app adds an action of its own, and takes one of the kit’s out. */
export const OwnActions: Story = {
  args: { messageActions: [report, noTranslation] },
  play: async ({ canvas }) => {
    const menu = await openMenu(canvas, THEIRS);
    await expect(menu).not.toHaveTextContent('Translate');
  },
};

/** Why something was refused stays until it is read. */
export const Refused: Story = {
  args: { messageActions: [report] },
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, THEIRS);
    await userEvent.click(await canvas.findByRole('menuitem', { name: /Report/ }));
    await canvas.findByText('The moderators are asleep.');
  },
};

const failing = { deleteMessage: () => Promise.reject(new ChatError({ code: 2801 })) };

/** Deleting cannot be undone: it is asked first. */
export const DeleteQuestion: Story = {
  render: (args) => (
    <Stage methods={failing}>
      <Chat {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await openMenu(canvas, THEIRS);
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Delete for me' }));
    await canvas.findByRole('dialog');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <Chat {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.hover(await canvas.findByText(MINE, { selector: '.parlor-bubble *' }));
    await openMenu(canvas, THEIRS);
  },
};
