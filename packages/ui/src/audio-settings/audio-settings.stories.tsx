import type { AudioCallState } from '@parlor/hooks';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio, type ScriptedCall } from '../../../hooks/src/testing/scripted-audio.js';
import type { ChatWorld } from '../testing/chat-world.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { Scripted, talking } from '../testing/scripted.js';
import { Stage } from '../testing/stage.js';
import { AudioSettingsDialog } from './index.js';

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

async function sit({ person }: ChatWorld): Promise<void> {
  await openLounge(await person('mei'), { seats: { 1: MEI, 3: ANN } });
}

const DEVICES: Partial<AudioCallState> = {
  quality: { ann: 'good' },
  microphones: [
    { deviceID: 'built-in', label: 'Built-in microphone' },
    { deviceID: 'desk', label: 'Desk microphone (USB audio, 2-in 2-out, of the meeting room)' },
  ],
  outputs: [
    { deviceID: 'speakers', label: 'Built-in speakers' },
    { deviceID: 'ear', label: 'Headphones' },
  ],
};

const nothing = () => undefined;
const speak = talking('ann');

interface SoundProps {
  audio: ScriptedAudio;
  script?: (call: ScriptedCall) => (() => void) | undefined;
  prepare?: (world: ChatWorld) => unknown;
  isArabic?: boolean;
}

function Sound({ audio, script = speak, prepare = sit, isArabic = false }: SoundProps) {
  return (
    <Stage seed={loungeSeed} prepare={prepare} isArabic={isArabic}>
      <AudioSettingsDialog groupID="lounge" audio={audio} onClose={nothing} />
      <Scripted audio={audio} script={script} />
    </Stage>
  );
}

const meta: Meta<typeof AudioSettingsDialog> = {
  title: 'Audio settings',
  component: AudioSettingsDialog,
  args: { groupID: 'lounge', audio: undefined, onClose: nothing },
  parameters: { docs: { story: { inline: false, iframeHeight: 480 } } },
};
export default meta;

type Story = StoryObj<typeof AudioSettingsDialog>;

const usual = new ScriptedAudio(DEVICES);

/** What is chosen holds at once; the bar follows how loud I am. */
export const Default: Story = {
  render: () => <Sound audio={usual} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const microphone = await canvas.findByRole('combobox', { name: 'Microphone' });
    await userEvent.selectOptions(microphone, 'Built-in microphone');
    await waitFor(() => expect(microphone).toHaveValue('built-in'));
    const output = canvas.getByRole('combobox', { name: 'Voices come out of' });
    await userEvent.selectOptions(output, 'Headphones');
    await waitFor(() => expect(output).toHaveValue('ear'));
    await canvas.findByText('You are heard.');
    const level = canvasElement.querySelector('.parlor-audio-level');
    await waitFor(() => expect(level).toHaveAttribute('data-speaking'), { timeout: 5_000 });
  },
};

const unnamed = new ScriptedAudio({
  microphones: [
    { deviceID: 'built-in', label: '' },
    { deviceID: 'desk', label: '' },
  ],
});

/** Before a microphone was allowed they have no names; and this browser chooses the output by itself. */
export const Unnamed: Story = {
  render: () => <Sound audio={unnamed} />,
  play: async ({ canvas }) => {
    await canvas.findByRole('option', { name: 'Microphone 2' });
    await canvas.findByText('Your browser and your system decide that.');
    await canvas.findByText('Not measured yet');
  },
};

const unplugged = new ScriptedAudio({ ...DEVICES, microphoneID: 'bluetooth' });

function unplug(call: ScriptedCall): undefined {
  call.refuse(-42);
  call.set({ quality: { ann: 'poor' } });
}

/** The microphone that was chosen is gone. */
export const Unplugged: Story = {
  render: () => <Sound audio={unplugged} script={unplug} />,
  play: async ({ canvas, userEvent }) => {
    const again = await canvas.findByRole('button', { name: 'Try again' });
    await expect(canvas.getByRole('combobox', { name: 'Microphone' })).toHaveDisplayValue(
      'Not connected',
    );
    await userEvent.click(again);
    await canvas.findByText('You are heard.');
  },
};

const listening = new ScriptedAudio(DEVICES);

async function listen({ person }: ChatWorld): Promise<void> {
  await openLounge(await person('mei'), { seats: { 1: MEI } });
}

/** Who only listens has no microphone open. */
export const Listening: Story = {
  render: () => <Sound audio={listening} prepare={listen} />,
  play: async ({ canvas }) => {
    await canvas.findByText('It opens when you take a seat.');
  },
};

const off = new ScriptedAudio();

/** The stage is not open: nobody is heard. */
export const Off: Story = {
  render: () => <Sound audio={off} prepare={nothing} />,
  play: async ({ canvas }) => {
    await canvas.findByText('The sound is off');
  },
};

const inArabic = new ScriptedAudio(DEVICES);

export const Arabic: Story = {
  globals: { direction: 'rtl' },
  render: () => <Sound audio={inArabic} isArabic />,
  play: async ({ canvas }) => {
    await canvas.findByRole('combobox', { name: 'الميكروفون' });
  },
};
