import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MessageThread } from '../message-thread/index.js';
import { sayTo } from '../testing/say.js';
import { Stage } from '../testing/stage.js';
import { LinkPolicy, type LinkPolicyProps, type LinkTarget } from './index.js';

const meta: Meta<typeof LinkPolicy> = { title: 'Link policy', component: LinkPolicy };
export default meta;

type Story = StoryObj<typeof LinkPolicy>;

function withLinks(policy: LinkPolicyProps, isArabic = false): NonNullable<Story['render']> {
  return () => (
    <Stage
      width={420}
      isArabic={isArabic}
      prepare={async ({ person }) => {
        const ben = await person('ben');
        await sayTo(ben, 'ann', 'The menu: https://tea.example/menu');
        await sayTo(ben, 'ann', 'Log in at [https://bank.example](https://evil.example/login)');
      }}
    >
      <LinkPolicy {...policy}>
        <MessageThread conversationID="C2Cben" />
      </LinkPolicy>
    </Stage>
  );
}

/** Asks before a link whose words name another place. */
export const Misleading: Story = {
  render: withLinks({}),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('link', { name: /bank\.example/ }));
    const open = await canvas.findByRole('link', { name: 'Open link' });
    await expect(open).toHaveAttribute('href', 'https://evil.example/login');
  },
};

/** Asks before every link. */
export const Always: Story = {
  render: withLinks({ confirm: 'always' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('link', { name: /tea\.example/ }));
    await canvas.findByText('It leads to tea.example.');
  },
};

const refuse = ({ host }: LinkTarget) => host === 'evil.example';

/** A host that the app does not trust: its links are words. */
export const Refused: Story = {
  render: withLinks({ refuse }),
  play: async ({ canvas }) => {
    await canvas.findByRole('link', { name: /tea\.example/ });
    await expect(canvas.queryByRole('link', { name: /bank\.example/ })).toBeNull();
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: withLinks({}, true),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('link', { name: /bank\.example/ }));
    await canvas.findByRole('link', { name: 'فتح الرابط' });
  },
};
