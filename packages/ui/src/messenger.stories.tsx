import { busyCommunity, smallTeam } from '@parlor/engine/seed';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type CSSProperties, useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import {
  ConversationList,
  DropArea,
  MessageComposer,
  MessageThread,
  SessionBanner,
} from './index.js';
import { Stage } from './testing/stage.js';

/** Below each other where both have no room, as at 400 %: an app would show one of them. */
const SIDE_BY_SIDE: CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  minBlockSize: 0,
  overflow: 'auto',
};

const THREAD: CSSProperties = {
  display: 'grid',
  flex: '999 1 360px',
  gridTemplateRows: '1fr auto',
  minInlineSize: 0,
  blockSize: '100%',
};

/** How the parts stand together: a list, a thread and a composer under one banner. */
function Messenger({ first = 'GROUPdesign' }: { first?: string }) {
  const [conversationID, setConversationID] = useState(first);
  return (
    <div style={{ display: 'grid', gridTemplateRows: 'auto 1fr', blockSize: '100%' }}>
      <SessionBanner />
      <div style={SIDE_BY_SIDE}>
        <div style={{ flex: '1 1 320px', minInlineSize: 0, blockSize: '100%' }}>
          <ConversationList
            selectedConversationID={conversationID}
            onSelect={(conversation) => setConversationID(conversation.conversationID)}
          />
        </div>
        <div style={THREAD}>
          <MessageThread conversationID={conversationID} />
          <MessageComposer conversationID={conversationID} />
        </div>
      </div>
    </div>
  );
}

const meta: Meta<typeof Messenger> = {
  title: 'Messenger',
  component: Messenger,
  render: () => (
    <Stage>
      <Messenger />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Messenger>;

export const Default: Story = {};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage isArabic>
      <Messenger />
    </Stage>
  ),
};

const team = smallTeam();

/** A world of `@parlor/engine/seed`: everything is in it once. */
export const SmallTeam: Story = {
  render: () => (
    <Stage seed={team.seed} userID={team.viewerID}>
      <Messenger />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('@Ann (grid) have a look?');
    await canvas.findByRole('option', { name: /^Ben Okafor/ });
    await canvas.findByRole('option', { name: /^早会/ });
  },
};

const community = busyCommunity({ people: 60, messages: 600 });

/** Another one: many people, and names in many scripts. */
export const BusyCommunity: Story = {
  render: () => (
    <Stage seed={community.seed} userID={community.viewerID}>
      <Messenger first="GROUPsquare" />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^ساحة الحي/ });
    await canvas.findByRole('option', { name: /^读书会/ });
  },
};

/** What is sent waits for its answer, in its place. */
export const Slow: Story = {
  globals: { network: 'slow' },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Otherwise: lovely.');
    await userEvent.type(canvas.getByRole('textbox'), 'On a slow train{Enter}');
    const bubble = (await canvas.findByText('On a slow train')).closest('[data-flow]');
    await expect(bubble).toHaveAttribute('data-status', 'sending');
    await waitFor(() => expect(bubble).toHaveAttribute('data-status', 'success'));
  },
};

export const Offline: Story = {
  globals: { network: 'offline' },
  play: async ({ canvas }) => {
    await canvas.findByText(/You are offline/);
  },
};

/** The same world with the eyes of another. */
export const AsBen: Story = {
  globals: { people: 'ben' },
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /Ann Lindqvist/ });
  },
};

/** What the template of a new app, or an old page, says of all words in it. */
const PAGE_STYLE: CSSProperties = {
  blockSize: '100%',
  fontStyle: 'italic',
  letterSpacing: '0.1em',
  textAlign: 'center',
  textIndent: '2em',
  textTransform: 'uppercase',
  whiteSpace: 'pre',
  wordSpacing: '1em',
};

/** In a page that is neither a grid nor a flex box and says how its own words stand: the room is filled, and the words are ours. */
export const InAPlainPage: Story = {
  render: () => (
    <Stage>
      <div style={PAGE_STYLE}>
        <DropArea conversationID="GROUPdesign">
          <MessageThread conversationID="GROUPdesign" />
          <MessageComposer conversationID="GROUPdesign" />
        </DropArea>
      </div>
    </Stage>
  ),
  play: async ({ canvas, canvasElement }) => {
    const words = await canvas.findByText(/The new seat grid is on the branch/);
    const { fontStyle, letterSpacing, textAlign, textIndent, textTransform, wordSpacing } =
      getComputedStyle(words);
    await expect([fontStyle, letterSpacing, textAlign]).toEqual(['normal', 'normal', 'start']);
    await expect([textIndent, textTransform, wordSpacing]).toEqual(['0px', 'none', '0px']);
    const composer = canvasElement.querySelector('.parlor-composer');
    await expect(composer?.getBoundingClientRect().bottom).toBeCloseTo(window.innerHeight, 0);
  },
};
