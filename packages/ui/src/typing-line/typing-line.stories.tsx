import { TYPES } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChatWorld } from '../testing/chat-world.js';
import { type } from '../testing/group-talk.js';
import { Stage } from '../testing/stage.js';
import { TypingLine } from './index.js';

/** Says again that they are typing, for a minute: it is forgotten after five seconds. */
async function typeOn(world: ChatWorld, userIDs: readonly string[]): Promise<void> {
  const people = await Promise.all(userIDs.map((userID) => world.person(userID)));
  for (let times = 0; times < 20; times += 1) {
    for (const sdk of people) await type(sdk, 'design', TYPES.CONV_GROUP);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
}

const meta: Meta<typeof TypingLine> = { title: 'Typing line', component: TypingLine };
export default meta;

type Story = StoryObj<typeof TypingLine>;

function story(userIDs: readonly string[], words: string): Story {
  return {
    render: () => (
      <Stage width={360} prepare={(world) => typeOn(world, userIDs)}>
        <div style={{ padding: 24 }}>
          <TypingLine conversationID="GROUPdesign" />
        </div>
      </Stage>
    ),
    play: async ({ canvas }) => {
      await canvas.findAllByText(words, {}, { timeout: 8_000 });
    },
  };
}

/** One by name. */
export const OnePerson: Story = story(['ben'], 'Ben Okafor is typing');

export const TwoPeople: Story = story(['ben', 'mei'], 'Ben Okafor and Mei Tanaka are typing');

/** More than two by how many they are. */
export const MorePeople: Story = story(['ben', 'mei', 'dara'], '3 people are typing');
