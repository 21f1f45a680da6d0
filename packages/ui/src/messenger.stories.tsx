import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ConversationList, MessageComposer, MessageThread, SessionBanner } from './index.js';
import { Stage } from './testing/stage.js';

/** How the parts stand together: a list, a thread and a composer under one banner. */
function Messenger() {
  const [conversationID, setConversationID] = useState('GROUPdesign');
  return (
    <div style={{ display: 'grid', gridTemplateRows: 'auto 1fr', blockSize: '100%' }}>
      <SessionBanner />
      <div style={{ display: 'grid', gridTemplateColumns: '320px 1fr', minBlockSize: 0 }}>
        <ConversationList
          selectedConversationID={conversationID}
          onSelect={(conversation) => setConversationID(conversation.conversationID)}
        />
        <div style={{ display: 'grid', gridTemplateRows: '1fr auto', minBlockSize: 0 }}>
          <MessageThread conversationID={conversationID} />
          <MessageComposer conversationID={conversationID} />
        </div>
      </div>
    </div>
  );
}

const meta: Meta<typeof Messenger> = { title: 'Messenger', component: Messenger };
export default meta;

type Story = StoryObj<typeof Messenger>;

export const Default: Story = {
  render: () => (
    <Stage>
      <Messenger />
    </Stage>
  ),
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage isArabic>
      <Messenger />
    </Stage>
  ),
};
