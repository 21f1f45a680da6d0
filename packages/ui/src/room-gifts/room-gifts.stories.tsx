import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { expect } from 'storybook/test';
import { audioRoomSeed, LOUNGE } from '../testing/audio-room-seed.js';
import { Stage } from '../testing/stage.js';
import { RoomGifts, RoomLikes } from './index.js';

const gifts = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'coffee', label: 'Coffee', icon: '☕️' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

const meta: Meta<typeof RoomGifts> = {
  title: 'Likes and gifts',
  component: RoomGifts,
  args: { groupID: LOUNGE, gifts },
  parameters: { docs: { story: { iframeHeight: 260 } } },
};
export default meta;

type Story = StoryObj<typeof RoomGifts>;

interface ScenarioProps extends Partial<Omit<Parameters<typeof Stage>[0], 'children'>> {
  args: Parameters<typeof RoomGifts>[0];
}

/** A box as rooms are, in which a refusal keeps to its width, and with room for it over the button. */
const PLACE: CSSProperties = {
  display: 'grid',
  gap: 72,
  justifyItems: 'end',
  paddingBlockStart: 180,
  containerType: 'inline-size',
};

function Scenario({ args, ...stage }: ScenarioProps) {
  return (
    <Stage width={390} seed={audioRoomSeed} {...stage}>
      <div style={PLACE}>
        <RoomGifts {...args} />
        <RoomLikes groupID={args.groupID} />
      </div>
    </Stage>
  );
}

export const Default: Story = {
  render: (args) => <Scenario args={args} />,
  play: async ({ canvas, userEvent }) => {
    const like = await canvas.findByRole('button', { name: /^Like, 41/ });
    for (let press = 0; press < 5; press += 1) await userEvent.click(like);
    await canvas.findByRole('button', { name: /^Like, 46/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Rose, 2 so far' }));
    await canvas.findByRole('button', { name: 'Rose, 3 so far' });
  },
};

const refused = {
  increaseGroupCounter: () => Promise.reject(new ChatError({ code: 10007 })),
};

export const Refused: Story = {
  render: (args) => <Scenario args={args} methods={refused} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Like, 41/ }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('That did not arrive.');
  },
};
