import type { AudioCallState } from '@parlor/hooks';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { andDrawn } from '../testing/and-drawn.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { loungeSeed, openLounge, type SeatValues } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { AudioSettingsDialog } from './index.js';

beforeAll(async () => {
  await import('./audio-settings-dialog.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;
const nothing = () => undefined;

const DEVICES: Pick<AudioCallState, 'microphones' | 'outputs'> = {
  microphones: [
    { deviceID: 'built-in', label: 'Built-in microphone' },
    { deviceID: 'desk', label: '' },
  ],
  outputs: [{ deviceID: 'ear', label: 'Headphones' }],
};

async function renderSettings(
  beginning: Partial<AudioCallState> = DEVICES,
  seats: SeatValues = { 1: MEI, 3: ANN },
) {
  const audio = new ScriptedAudio(beginning);
  const onClose = vi.fn();
  const dialog = <AudioSettingsDialog groupID="lounge" audio={audio} onClose={onClose} />;
  const rendered = renderChat(dialog, { seed: loungeSeed, devices: 9 });
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats });
  await waitFor(() => expect(audio.current).toHaveLength(1));
  await screen.findByRole('combobox', { name: 'Microphone' });
  const set = (changes: Partial<AudioCallState>) => andDrawn(() => audio.call.set(changes));
  return { ...rendered, audio, onClose, set };
}

const names = (field: HTMLElement) =>
  [...field.querySelectorAll('option')].map(({ textContent }) => textContent);

describe('with what the voices of a room are heard', () => {
  it('is chosen at once', async () => {
    const { audio, user, view } = await renderSettings();
    const microphone = screen.getByRole('combobox', { name: 'Microphone' });
    const output = screen.getByRole('combobox', { name: 'Voices come out of' });
    expect(names(microphone)).toEqual(['System’s default', 'Built-in microphone', 'Microphone 2']);
    expect(names(output)).toEqual(['System’s default', 'Headphones']);
    expect(microphone).toHaveValue('');
    await user.selectOptions(microphone, 'Microphone 2');
    await waitFor(() => expect(microphone).toHaveValue('desk'));
    await user.selectOptions(output, 'Headphones');
    await waitFor(() => expect(output).toHaveValue('ear'));
    await user.selectOptions(microphone, 'System’s default');
    expect(audio.call.deeds.filter((deed) => deed.startsWith('choose'))).toEqual([
      'chooseMicrophone desk',
      'chooseOutput ear',
      'chooseMicrophone ',
    ]);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('is the browser’s choice where it lets nobody choose an output', async () => {
    await renderSettings({ outputs: [] });
    expect(screen.queryByRole('combobox', { name: 'Voices come out of' })).toBeNull();
    expect(screen.getByText('Your browser and your system decide that.')).toBeInTheDocument();
  });

  it('shows a microphone that was chosen and is gone as what it is', async () => {
    await renderSettings({ ...DEVICES, microphoneID: 'bluetooth' });
    const microphone = screen.getByRole('combobox', { name: 'Microphone' });
    expect(microphone).toHaveDisplayValue('Not connected');
  });

  it('shows how loud I am, and nothing renders for it', async () => {
    const { audio } = await renderSettings();
    await andDrawn(() => audio.call.levels.set('ann', 0.6));
    const level = document.querySelector<HTMLElement>('.parlor-audio-level');
    await waitFor(() => expect(level?.style.getPropertyValue('--parlor-voice-level')).toBe('0.6'));
    expect(level).toHaveAttribute('data-speaking');
    expect(level).toHaveAttribute('aria-hidden', 'true');
  });

  it('says how it stands with my microphone', async () => {
    const { set } = await renderSettings();
    const status = () => screen.getByRole('status').textContent;
    await waitFor(() => expect(status()).toBe('You are heard.'));
    await set({ microphone: 'muted' });
    expect(status()).toMatch(/^You are muted/);
    await set({ microphone: 'starting' });
    expect(status()).toMatch(/is being opened/);
    await set({ microphone: 'off' });
    expect(status()).toBe('It opens when you take a seat.');
  });

  it('tries a microphone again that could not be opened, and says why', async () => {
    const { audio, user, view } = await renderSettings();
    await andDrawn(() => audio.call.refuse(-43));
    expect(screen.getByRole('status')).toHaveTextContent(/^Another program uses your microphone/);
    expect(await complaints(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(audio.call.deeds).toContain('retry');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('You are heard.'));
    // The button that had it has gone.
    expect(document.querySelector('.parlor-audio-settings-body')).toHaveFocus();
  });

  it('does not say that I am heard while the voices are not connected', async () => {
    const { audio, set, user } = await renderSettings();
    await set({ connection: 'failed' });
    expect(screen.getByRole('status')).toHaveTextContent('Not heard');
    await andDrawn(() => audio.call.fail(-45));
    expect(screen.getByRole('status')).toHaveTextContent('The connection to the voices is lost.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('You are heard.'));
  });

  it.each([
    ['unknown', 'Not measured yet'],
    ['good', 'Good'],
    ['fair', 'Fair'],
    ['poor', /^Poor/],
    ['lost', 'Lost'],
  ] as const)('says in words that my connection is %s', async (quality, word) => {
    await renderSettings({ ...DEVICES, quality: { ann: quality, mei: 'good' } });
    const line = screen.getByText('Connection').nextElementSibling;
    expect(line?.textContent).toMatch(word);
  });

  it('is nothing while nobody is heard', async () => {
    const audio = new ScriptedAudio();
    const dialog = <AudioSettingsDialog groupID="lounge" audio={audio} onClose={nothing} />;
    const { view } = renderChat(dialog, { seed: loungeSeed });
    await screen.findByText('The sound is off');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('begins at what there is to choose', async () => {
    const { rerender, audio } = await renderSettings();
    // The call was not under way when it was opened for the first time.
    rerender(<AudioSettingsDialog key="2" groupID="lounge" audio={audio} onClose={nothing} />);
    expect(await screen.findByRole('combobox', { name: 'Microphone' })).toHaveFocus();
  });

  it('is closed by the button', async () => {
    const { onClose, user } = await renderSettings();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('speaks Arabic', async () => {
    const audio = new ScriptedAudio(DEVICES);
    const { person } = renderChat(
      <StringsProvider {...ar}>
        <AudioSettingsDialog groupID="lounge" audio={audio} onClose={nothing} />
      </StringsProvider>,
      { seed: loungeSeed },
    );
    await openLounge(await person('mei'), { seats: { 1: MEI } });
    expect(await screen.findByRole('combobox', { name: 'الميكروفون' })).toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'الصوت' })).toBeInTheDocument();
  });
});
