import { ChatError } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Faults } from '../testing/chat-world.js';
import { Stage } from '../testing/stage.js';
import { PresencePicker } from './index.js';

function stage(methods: Faults = {}, isArabic = false, width = 360) {
  return () => (
    <Stage width={width} methods={methods} isArabic={isArabic}>
      <PresencePicker />
    </Stage>
  );
}

const meta: Meta<typeof PresencePicker> = {
  title: 'Presence picker',
  component: PresencePicker,
  render: stage(),
};
export default meta;

type Story = StoryObj<typeof PresencePicker>;

export const Silent: Story = {
  play: async ({ canvas }) => {
    await canvas.findByText('Online');
    await canvas.findByText('No status');
    await expect(canvas.queryByRole('button', { name: 'Clear' })).toBeNull();
  },
};

export const Suggested: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Online');
    await userEvent.click(canvas.getByRole('button', { name: '🌴 On holiday' }));
    await canvas.findByRole('button', { name: '🌴 On holiday', pressed: true });
    await canvas.findByRole('button', { name: 'Clear' });
  },
};

export const OwnWords: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Online');
    await userEvent.type(canvas.getByRole('textbox'), 'On the roof until six{Enter}');
    await canvas.findByText('On the roof until six');
    await canvas.findByText('Your status is set');
  },
};

export const TooLong: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Online');
    await userEvent.type(
      canvas.getByRole('textbox'),
      'Somewhere between Turku and the archipelago, or so',
    );
    await canvas.findByText('50 of 50');
    await userEvent.type(canvas.getByRole('textbox'), '!');
    await canvas.findByText('This is too long. Shorten it.');
  },
};

/** What was refused stands in the field for another try. */
export const Refused: Story = {
  render: stage({ setSelfStatus: () => Promise.reject(new ChatError({ code: 3123 })) }),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Online');
    await userEvent.type(canvas.getByRole('textbox'), 'Bad words{Enter}');
    await canvas.findByText(/^Your status was not changed/);
    await expect(canvas.getByRole('textbox')).toHaveValue('Bad words');
  },
};

export const Loading: Story = {
  render: stage({ getUserStatus: () => new Promise<never>(() => undefined) }),
  play: async ({ canvas }) => {
    await canvas.findByText('No status');
  },
};

export const Failed: Story = {
  render: stage({ getUserStatus: () => Promise.reject(new ChatError({ code: 2801 })) }),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Your status could not be loaded/);
  },
};

export const Narrow: Story = {
  render: stage({}, false, 260),
  play: async ({ canvas }) => {
    await canvas.findByText('Online');
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: stage({}, true),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: '🌴 في إجازة' }));
    await canvas.findByRole('button', { name: 'مسح' });
  },
};
