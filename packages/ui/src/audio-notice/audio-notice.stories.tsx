import type { AudioCallState } from '@parlor/hooks';
import { ChatError, type ErrorCode } from '@parlor/sdk';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { Stage } from '../testing/stage.js';
import { AudioNotice } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;

async function open({ person }: ChatWorld): Promise<void> {
  await openLounge(await person('mei'), { seats: { 1: MEI } });
}

/** A room in which something is wrong from the beginning. */
function wrong(code: ErrorCode, state: Partial<AudioCallState> = {}): ScriptedAudio {
  return new ScriptedAudio({ ...state, problems: [new ChatError({ code })] });
}

const meta: Meta<typeof AudioNotice> = {
  title: 'Audio notice',
  component: AudioNotice,
  args: { groupID: 'lounge' },
  parameters: { docs: { story: { iframeHeight: 120 } } },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={open}>
      <AudioNotice {...args} />
    </Stage>
  ),
};
export default meta;

type Story = StoryObj<typeof AudioNotice>;
type Play = NonNullable<Story['play']>;

/** A press on its one button tries it again; then nothing is left to be said, and the focus stays. */
function goesBy(action: string): Play {
  return async ({ canvas, canvasElement, userEvent }) => {
    const button = await canvas.findByRole('button', { name: action });
    await expect(canvas.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(button);
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull());
    await expect(canvasElement.querySelector('.parlor-audio-notice')).toHaveFocus();
  };
}

const quiet = new ScriptedAudio();

/** While all is well there is nothing to be seen. */
export const AllIsWell: Story = {
  args: { audio: quiet },
  play: async ({ canvas }) => {
    await waitFor(() => expect(quiet.current).toHaveLength(1));
    await expect(canvas.getByRole('status')).toHaveTextContent(/^$/);
  },
};

/** Nobody is heard until something is pressed. */
export const PlaybackBlocked: Story = {
  args: { audio: wrong(-44) },
  play: async (context) => {
    const button = await context.canvas.findByRole('button', { name: 'Start the sound' });
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await goesBy('Start the sound')(context);
  },
};

export const NotAllowed: Story = {
  args: { audio: wrong(-40, { microphone: 'failed' }) },
  play: goesBy('Try again'),
};

export const NoMicrophone: Story = {
  args: { audio: wrong(-41, { microphone: 'failed', microphones: [] }) },
  play: goesBy('Try again'),
};

/** Another one can be chosen. */
export const Unplugged: Story = {
  args: { audio: wrong(-42, { microphone: 'failed' }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose another' }));
    const dialog = await canvas.findByRole('dialog', { name: 'Sound' });
    const field = within(dialog).getByRole('combobox', { name: 'Microphone' });
    await userEvent.selectOptions(field, 'Desk microphone');
    await waitFor(() => expect(field).toHaveValue('desk'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByRole('button', { name: 'Choose another' })).toHaveFocus();
  },
};

const chosen = wrong(-42, { microphone: 'failed' });

/** The problem goes while the dialog is open, and what has opened it with it: the focus stays. */
export const UnpluggedAndMended: Story = {
  args: { audio: chosen },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose another' }));
    const dialog = await canvas.findByRole('dialog', { name: 'Sound' });
    await waitFor(() => expect(within(dialog).getByRole('combobox')).toHaveFocus());
    chosen.call.set({ microphone: 'on', problems: [] });
    const notice = canvasElement.querySelector('.parlor-audio-notice');
    await waitFor(() => expect(notice).not.toHaveAttribute('data-kind'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(notice).toHaveFocus());
  },
};

export const UnpluggedTheOnlyOne: Story = {
  args: { audio: wrong(-42, { microphone: 'failed', microphones: [] }) },
  play: goesBy('Try again'),
};

export const InUseElsewhere: Story = {
  args: { audio: wrong(-43, { microphone: 'failed' }) },
  play: goesBy('Try again'),
};

export const ConnectionLost: Story = {
  args: { audio: wrong(-45, { connection: 'failed' }) },
  play: goesBy('Connect again'),
};

/** Nothing can be done about it here: it is put away. */
export const NotSupported: Story = {
  args: { audio: wrong(-46, { connection: 'failed' }) },
  play: goesBy('Close'),
};

export const RoomFull: Story = {
  args: { audio: wrong(-47, { connection: 'failed' }) },
  play: goesBy('Try again'),
};

export const OnAnotherPage: Story = {
  args: { audio: wrong(-48, { connection: 'failed' }) },
  play: goesBy('Listen here'),
};

export const Refused: Story = {
  args: { audio: wrong(-49, { connection: 'failed' }) },
  play: goesBy('Try again'),
};

/** The words have all the room there is; the button stands below them. */
export const OnAPhone: Story = {
  args: { audio: wrong(-40, { microphone: 'failed' }) },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={open} width={360}>
      <AudioNotice {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: 'Try again' });
    await expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(360);
  },
};

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  args: { audio: wrong(-44) },
  render: (args) => (
    <Stage seed={loungeSeed} prepare={open} isArabic>
      <AudioNotice {...args} />
    </Stage>
  ),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'تشغيل الصوت' });
  },
};
