import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { MessageThread } from '../message-thread/index.js';
import { Stage } from '../testing/stage.js';
import { someFiles, WithDraft } from '../testing/with-draft.js';
import { DropArea, MessageComposer } from './index.js';

const meta: Meta<typeof MessageComposer> = {
  title: 'Message composer',
  component: MessageComposer,
  args: { conversationID: 'C2Cben' },
  render: (args) => (
    <Stage>
      <div style={{ display: 'grid', alignContent: 'end', blockSize: '100%' }}>
        <MessageComposer {...args} />
      </div>
    </Stage>
  ),
};
export default meta;

/** The session has to be ready, and a part to be loaded. */
const PATIENTLY = { timeout: 8_000 };

type Story = StoryObj<typeof MessageComposer>;

export const Default: Story = {};

export const OwnPlaceholder: Story = { args: { placeholder: 'Write to the design team' } };

/** Only writing. */
export const TextOnly: Story = {
  args: {
    features: { attachments: false, location: false, polls: false, voice: false, emoji: false },
  },
};

/** Why nothing may be written stands in the place of the field. */
export const Disabled: Story = {
  args: { disabledReason: 'Only administrators can write in this group.' },
};

/** There is no such group, or not any more. */
export const GroupGone: Story = {
  args: { conversationID: 'GROUPnowhere' },
  play: async ({ canvas }) => {
    await canvas.findByText('This group does not exist any more.');
  },
};

/** Which message is answered stands above the field. */
export const Reply: Story = {
  render: (args) => (
    <Stage>
      <WithDraft
        conversationID={args.conversationID}
        begin={(draft, find) => draft.reply(find('Not yet.'))}
      >
        <MessageThreadAbove {...args} />
      </WithDraft>
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('Reply to Ben Okafor');
  },
};

/** My message is changed in the field; the button saves it. */
export const Edit: Story = {
  render: (args) => (
    <Stage>
      <WithDraft
        conversationID={args.conversationID}
        begin={(draft, find) => draft.edit(find('Have you seen the new seats?'))}
      >
        <MessageThreadAbove {...args} />
      </WithDraft>
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Save' });
  },
};

function MessageThreadAbove(args: Parameters<typeof MessageComposer>[0]) {
  return (
    <DropArea conversationID={args.conversationID}>
      <div style={{ display: 'grid', gridTemplateRows: '1fr auto', blockSize: '100dvh' }}>
        <MessageThread conversationID={args.conversationID} />
        <MessageComposer {...args} />
      </div>
    </DropArea>
  );
}

/** Files go along, each as a message of its own. */
export const Attachments: Story = {
  render: (args) => (
    <Stage>
      <WithDraft
        conversationID={args.conversationID}
        begin={(draft) => {
          draft.addFiles(someFiles());
          draft.setText('From this evening');
        }}
      >
        <div style={{ display: 'grid', alignContent: 'end', blockSize: '100%' }}>
          <MessageComposer {...args} />
        </div>
      </WithDraft>
    </Stage>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('listitem', {}, PATIENTLY)).toHaveLength(3);
  },
};

/** What cannot be sent is said before it is. */
export const FileRefused: Story = {
  render: (args) => (
    <Stage>
      <WithDraft
        conversationID={args.conversationID}
        begin={(draft) => draft.addFiles([new File([], 'nothing.txt')])}
      >
        <div style={{ display: 'grid', alignContent: 'end', blockSize: '100%' }}>
          <MessageComposer {...args} />
        </div>
      </WithDraft>
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/“nothing.txt” is empty/, {}, PATIENTLY);
  },
};

/** What can be added. */
export const Menu: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Add' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    await canvas.findByRole('menuitem', { name: 'File' });
    // The emoji have a button of their own here: the keys go past them.
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('menuitem', { name: 'Poll' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('menuitem', { name: 'Photo or video' })).toHaveFocus();
  },
};

export const Emoji: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Insert emoji' }));
    await canvas.findByRole('grid', { name: 'Emoji' });
  },
};

/** Typing `@` in a group offers its members. */
export const Mentioning: Story = {
  args: { conversationID: 'GROUPdesign' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'Thank you @');
    await canvas.findByRole('option', { name: /Mei Tanaka/ });
  },
};

/** What is too long is told before it is sent, and stays in the field. */
export const TooLong: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('textbox'));
    await userEvent.paste('All of it. '.repeat(1_200));
  },
};

async function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** What is written before one is signed in stays in the field until then. */
export const NotSignedIn: Story = {
  render: (args) => (
    <Stage methods={{ login: never }}>
      <MessageComposer {...args} />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), 'An early bird{Enter}');
  },
};

export const LongName: Story = { args: { conversationID: 'C2Clong' } };

/** Where there is little room the emoji are in the menu, however wide the window is. */
export const Narrow: Story = {
  render: (args) => (
    <Stage width={320}>
      <div style={{ display: 'grid', alignContent: 'end', blockSize: '100%' }}>
        <MessageComposer {...args} />
      </div>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Add' });
    await waitFor(() => expect(button).toBeEnabled());
    await expect(canvas.queryByRole('button', { name: 'Insert emoji' })).toBeNull();
    await userEvent.click(button);
    await canvas.findByRole('menuitem', { name: 'Insert emoji' });
    await userEvent.keyboard('{ArrowUp}');
    await expect(canvas.getByRole('menuitem', { name: 'Insert emoji' })).toHaveFocus();
  },
};

/** The field grows with what is written, and the thread stays at its end. */
export const Growing: Story = {
  args: { conversationID: 'GROUPdesign' },
  render: (args) => (
    <Stage>
      <div style={{ display: 'grid', gridTemplateRows: '1fr auto', blockSize: 420 }}>
        <MessageThread conversationID={args.conversationID} />
        <MessageComposer {...args} />
      </div>
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    const newest = await canvas.findByText('Otherwise: lovely.');
    const scroller = await canvas.findByRole('list', { name: /Design review/ });
    const rest = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    await expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
    await waitFor(() => expect(rest()).toBeLessThan(2));
    const field = canvas.getByRole('textbox');
    const height = field.clientHeight;
    await userEvent.type(field, 'One{Shift>}{Enter}{/Shift}Two{Shift>}{Enter}{/Shift}Three');
    await expect(field.clientHeight).toBeGreaterThan(height + 30);
    await waitFor(() => expect(rest()).toBeLessThan(2));
    await expect(newest).toBeVisible();
    await userEvent.clear(field);
    await waitFor(() => expect(field.clientHeight).toBe(height));
    await waitFor(() => expect(rest()).toBeLessThan(2));
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: (args) => (
    <Stage isArabic>
      <WithDraft
        conversationID={args.conversationID}
        begin={(draft, find) => {
          draft.reply(find('Not yet.'));
          draft.addFiles(someFiles());
        }}
      >
        <MessageThreadAbove {...args} />
      </WithDraft>
    </Stage>
  ),
};
