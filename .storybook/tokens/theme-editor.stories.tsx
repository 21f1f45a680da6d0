import { ConversationList, MessageComposer, MessageThread } from '@parlor/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, within } from 'storybook/test';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { ThemeEditor } from './theme-editor.js';

function Messenger() {
  const [conversationID, setConversationID] = useState('GROUPdesign');
  return (
    <div className="theme-messenger">
      <ConversationList
        selectedConversationID={conversationID}
        onSelect={(conversation) => setConversationID(conversation.conversationID)}
      />
      <MessageThread conversationID={conversationID} />
      <MessageComposer conversationID={conversationID} />
    </div>
  );
}

/** Sets tokens on a chat, says where something is not seen well enough, and prints the style sheet that an app imports. */
const meta: Meta<typeof ThemeEditor> = {
  title: 'Themes/Theme editor',
  component: ThemeEditor,
  render: () => (
    <Stage>
      <ThemeEditor>
        <Messenger />
      </ThemeEditor>
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof ThemeEditor>;

export const Editor: Story = {};

/** Another hue is printed, and drawn. */
export const AnotherHue: Story = {
  play: async ({ canvas, canvasElement }) => {
    const hue = await canvas.findByRole('slider', { name: /--parlor-hue/ });
    fireEvent.change(hue, { target: { value: '150' } });
    const sheet = canvas.getByRole('textbox', { name: /Style sheet/ });
    await expect(sheet).toHaveValue(
      '@layer parlor.tokens {\n  :root {\n    --parlor-hue: 150;\n  }\n}\n',
    );
    const preview = within(canvasElement).getByRole('region', { name: 'Preview' });
    await expect(getComputedStyle(preview).getPropertyValue('--parlor-canvas')).toContain(' 150)');
  },
};

/** Words that fade into what they stand on are named. */
export const TooPale: Story = {
  play: async ({ canvas }) => {
    const group = await canvas.findByRole('group', { name: '--parlor-accent' });
    fireEvent.change(within(group).getByLabelText('Light'), { target: { value: '#ffe9a8' } });
    await expect(
      canvas.getByText(/on-accent on accent, light: 1\.\d\d, and not 4.5/),
    ).toBeVisible();
  },
};
