import { useMessageSearch } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useMessageSearch' };
export default meta;

function Example() {
  const [search, setSearch] = useState<{ keywords: string[] }>({ keywords: [] });
  const { conversations, ...result } = useMessageSearch(search);
  const found = conversations.map(({ conversationID, count }) => ({ conversationID, count }));
  return (
    <Live
      result={{ ...result, conversations: found }}
      calls={{ "keywords: ['the']": () => setSearch({ keywords: ['the'] }) }}
    />
  );
}

export const Default: StoryObj = {
  render: () => (
    <Stage>
      <Example />
    </Stage>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^keywords/ }));
    await canvas.findByText(/"status": "ready"/);
  },
};
