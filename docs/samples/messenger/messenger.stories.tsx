import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { Messenger } from './messenger';

const meta: Meta<typeof Messenger> = {
  title: 'Messenger',
  tags: ['!autodocs'],
  component: Messenger,
  render: () => (
    <Stage>
      <Messenger />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof Messenger>;

/** Nothing is open yet. */
export const Conversations: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: /^Design review/ });
  },
};

/** What is open fills what the list leaves, down to the lower edge. */
export const Talk: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('option', { name: /^Design review/ }));
    await canvas.findByRole('heading', { name: 'Design review', level: 1 });
    await canvas.findByText(/The new seat grid is on the branch/);
    const composer = canvasElement.querySelector('.parlor-composer');
    await expect(composer?.getBoundingClientRect().bottom).toBeCloseTo(window.innerHeight, 0);
  },
};

/** One of the two at a time; the focus goes on in what is to be seen. */
export const OnAPhone: Story = {
  globals: { viewport: { value: 'mobile2' } },
  play: async ({ canvas, userEvent }) => {
    const hasBoth = window.innerWidth >= 640;
    await userEvent.click(await canvas.findByRole('option', { name: /^Design review/ }));
    const name = await canvas.findByRole('heading', { name: 'Design review', level: 1 });
    await waitFor(() => expect(canvas.queryAllByRole('listbox')).toHaveLength(hasBoth ? 1 : 0));
    // Opened in a wide window, there is no way back and nothing to come back to.
    if (hasBoth) return;
    await expect(name).toHaveFocus();
    await expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the conversations' }));
    await expect(canvas.getByRole('listbox')).toHaveFocus();
  },
};
