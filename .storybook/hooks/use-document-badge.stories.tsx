import { useDocumentBadge } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { Stage } from '../../packages/ui/src/testing/stage.js';
import { Live } from './live.js';

const meta: Meta = { title: 'Hooks/useDocumentBadge' };
export default meta;

function Example() {
  const [count, setCount] = useState(3);
  useDocumentBadge({ count, title: 'Parlor' });
  return (
    <Live
      result={{ count }}
      calls={{ 'count: 128': () => setCount(128), 'count: 0': () => setCount(0) }}
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
    await waitFor(() => expect(document.title).toBe('(3) Parlor'));
    await waitFor(() => expect(badgeIcon()).not.toBeNull());
    await userEvent.click(await canvas.findByRole('button', { name: 'count: 128' }));
    await waitFor(() => expect(document.title).toBe('(99+) Parlor'));
    await userEvent.click(await canvas.findByRole('button', { name: 'count: 0' }));
    await waitFor(() => expect(document.title).toBe('Parlor'));
    await expect(badgeIcon()).toBeNull();
  },
};

function badgeIcon(): Element | null {
  return document.querySelector('link[rel="icon"][href^="data:image/png"]');
}
