import {
  type ConversationFilter,
  type ConversationsOptions,
  useConversations,
} from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useConversations' };
export default meta;

function Example() {
  return <Live result={useConversations({ hasUnread: true })} />;
}

/** With a filter: only what is unread. */
export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/"conversationID": "C2Cben"/);
  },
};

function Choice() {
  const [filter, setFilter] = useState<ConversationFilter>({});
  const [options, setOptions] = useState<ConversationsOptions>({});
  const { status, conversations } = useConversations(filter, options);
  return (
    <Live
      result={{ status, conversations: conversations.map(({ title }) => title) }}
      calls={{
        '{}': () => setFilter({}),
        "{ type: 'GROUP' }": () => setFilter({ type: 'GROUP' }),
        "{ search: 'okáfor BEN' }": () => setFilter({ search: 'okáfor BEN' }),
        "{ sort: 'unread' }": () => setOptions({ sort: 'unread' }),
        "{ sort: 'name' }": () => setOptions({ sort: 'name' }),
      }}
    />
  );
}

/** Filters, a search that takes no notice of accents, case and order, and ways to sort. */
export const FilteredAndSorted: StoryObj = {
  render: () => (
    <Stage>
      <Choice />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/"Weekend hikers"/);
    await userEvent.click(await canvas.findByRole('button', { name: /search/ }));
    await canvas.findByText(/"conversations": \[\s*"Ben Okafor"\s*\]/);
    await userEvent.click(await canvas.findByRole('button', { name: '{}' }));
    await userEvent.click(await canvas.findByRole('button', { name: /'name'/ }));
    await canvas.findByText(/"Ben Okafor"[^\]]*"Evelyn Brown"[^\]]*"Weekend hikers"/);
  },
};
