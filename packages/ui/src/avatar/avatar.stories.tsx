import type { Meta, StoryObj } from '@storybook/react-vite';
import { LONG_NAME } from '../testing/seed.js';
import { Avatar } from './index.js';

const meta: Meta<typeof Avatar> = {
  title: 'Avatar',
  component: Avatar,
  parameters: { layout: 'centered' },
  args: { id: 'ann', name: 'Ann Lindqvist' },
  decorators: [
    (Story) => (
      <div className="parlor-root">
        <Story />
      </div>
    ),
  ],
};
export default meta;

type Story = StoryObj<typeof Avatar>;

const CROWD = Array.from({ length: 40 }, (_, index) => `user ${index}`);
const PICTURE =
  'data:image/gif;base64,R0lGODlhAQABAIAAAGaZzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

export const Letters: Story = {};

export const Picture: Story = { args: { src: PICTURE } };

/** Anything that is no picture of the web is not asked for. */
export const UnsafePicture: Story = { args: { src: 'javascript:alert(1)' } };

export const Large: Story = { args: { size: 96 } };

export const LongName: Story = { args: { id: 'long', name: LONG_NAME } };

/** Each ID has a hue of its own, and none is louder than another. */
export const Crowd: Story = {
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, maxInlineSize: 480 }}>
      {CROWD.map((id) => (
        <Avatar key={id} id={id} name={id} />
      ))}
    </div>
  ),
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: { id: 'dara', name: 'دارا الحسيني' },
};
