import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { expect, screen, waitFor } from 'storybook/test';
import { MessageThread } from '../message-thread/index.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { reactTo, type Said } from '../testing/react-to.js';
import { assemblyReacts, assemblySeed, QUESTION, TEN_REACTIONS } from '../testing/reaction-seed.js';
import { SaidMessage } from '../testing/said-message.js';
import { Stage } from '../testing/stage.js';
import { ReactionBar } from './index.js';

const LOVELY: Said = { conversationID: 'GROUPdesign', text: 'Otherwise: lovely.' };
const GOOD_POINT: Said = {
  conversationID: 'GROUPdesign',
  text: 'Good point, 44 px on touch it is.',
};

type AloneProps = Omit<ComponentProps<typeof Stage>, 'children'> & { said?: Said };

/** The bar of a message, without the message. */
function Alone({ said = LOVELY, ...stage }: AloneProps) {
  return (
    <Stage {...stage}>
      <div style={{ boxSizing: 'border-box', maxInlineSize: 420, padding: 24 }}>
        <SaidMessage said={said}>
          {(messageID) => <ReactionBar messageID={messageID} />}
        </SaidMessage>
      </div>
    </Stage>
  );
}

const meta: Meta<typeof ReactionBar> = {
  title: 'Reaction bar',
  component: ReactionBar,
};
export default meta;

type Story = StoryObj<typeof ReactionBar>;

/** Something comes, and has faded in. */
async function seen(find: () => HTMLElement): Promise<void> {
  await waitFor(() => expect(find()).toBeVisible());
}

async function someReact({ person }: ChatWorld): Promise<void> {
  const ben = await person('ben');
  await reactTo(ben, LOVELY, '👍', '🎉');
  await reactTo(ben, GOOD_POINT, '❤️');
  await reactTo(await person('dara'), LOVELY, '👍');
}

/** Others have reacted. */
export const Default: Story = { render: () => <Alone prepare={someReact} /> };

/** Nobody has: there is only the button. */
export const Empty: Story = { render: () => <Alone /> };

/** I have, too. */
export const Mine: Story = {
  render: () => <Alone prepare={someReact} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^👍 2/ }));
    const chip = await canvas.findByRole('button', { name: /^👍 3/ });
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
  },
};

async function manyReact(world: ChatWorld): Promise<void> {
  await reactTo(
    await world.person('person0'),
    QUESTION,
    ...TEN_REACTIONS.slice(1, 9),
    'a-word-for-it',
  );
  await assemblyReacts(world, 14, '👍');
}

/** Ten ways to react, one of them shared by many and one that is no emoji. */
export const Many: Story = {
  render: () => <Alone said={QUESTION} seed={assemblySeed(14)} prepare={manyReact} />,
};

/** Who reacted: beside the chip that is hovered, focused or long pressed. */
export const People: Story = {
  render: () => <Alone said={QUESTION} seed={assemblySeed(14)} prepare={manyReact} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: /^👍 14/ });
    await userEvent.tab();
    for (let step = 0; step < TEN_REACTIONS.length; step += 1) {
      if (document.activeElement?.textContent?.startsWith('👍')) break;
      await userEvent.tab();
    }
    await seen(() => screen.getByRole('list', { name: 'Reacted with 👍' }));
  },
};

/** The emoji to choose from. */
export const Picker: Story = {
  render: () => <Alone prepare={someReact} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: /^👍 2/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Add a reaction' }));
    await seen(() => screen.getByRole('grid', { name: 'Emoji' }));
  },
};

async function tenWays({ person }: ChatWorld): Promise<void> {
  await reactTo(await person('ben'), LOVELY, ...TEN_REACTIONS);
}

/** The service takes ten different reactions. */
export const Refused: Story = {
  render: () => <Alone prepare={tenWays} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: /^✅ 1/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Add a reaction' }));
    await userEvent.click(await screen.findByRole('button', { name: /^rocket/ }));
    await seen(() => canvas.getByText(/ten different reactions/));
  },
};

/** In its place under the messages. */
export const UnderMessages: Story = {
  render: () => (
    <Stage prepare={someReact}>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => (
    <Stage isArabic prepare={someReact}>
      <MessageThread conversationID="GROUPdesign" />
    </Stage>
  ),
};

/** The emoji, from right to left. */
export const ArabicPicker: Story = {
  globals: { direction: 'rtl' },
  render: () => <Alone isArabic prepare={someReact} />,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: /^👍/ });
    await userEvent.click(canvas.getByRole('button', { name: 'إضافة تفاعل' }));
    await seen(() => screen.getByRole('grid'));
  },
};
