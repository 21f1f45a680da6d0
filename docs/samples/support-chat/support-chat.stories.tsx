import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Stage } from '../../../packages/ui/src/testing/stage';
import { SupportChat } from './support-chat';
import { supportSeed } from './support-seed';

const page = {
  minBlockSize: '100dvh',
  padding: '1.5rem',
  background: 'var(--parlor-canvas)',
  color: 'var(--parlor-text)',
  font: '400 var(--parlor-text-15) / var(--parlor-leading-list) var(--parlor-font)',
} as const;

const meta: Meta<typeof SupportChat> = {
  title: 'Support chat',
  tags: ['!autodocs'],
  component: SupportChat,
  args: { agentID: 'helpdesk' },
  render: (args) => (
    <Stage seed={supportSeed}>
      <main style={page}>
        <h1>Oak &amp; Ash</h1>
        <p>Shelves that outlive their books.</p>
      </main>
      <SupportChat {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof SupportChat>;

/** As every page has it: an answer has come. */
export const Closed: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Help.* 1 unread/ });
  },
};

export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Help.* 1 unread/ }));
    // The panel is fetched when it is first asked for.
    await canvas.findByText('Until six, yes. Where to?', undefined, { timeout: 15_000 });
    await userEvent.type(await canvas.findByRole('textbox'), 'To the workshop{Enter}');
    await canvas.findByText('To the workshop');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Help' })).toBeVisible());
  },
};

/** There is no such account. */
export const NobodyThere: Story = {
  args: { agentID: 'nobody' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Help' }));
    await canvas.findByText(/help@example.org/);
  },
};
