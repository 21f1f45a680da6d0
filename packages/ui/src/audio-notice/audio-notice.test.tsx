import type { AudioCallState } from '@parlor/hooks';
import { ChatError, type ErrorCode } from '@parlor/sdk';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
// Their bridge over which nothing travels: the same for hooks and components.
import { ScriptedAudio } from '../../../hooks/src/testing/scripted-audio.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { andDrawn } from '../testing/and-drawn.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { AudioNotice } from './index.js';

beforeAll(async () => {
  await import('../audio-settings/audio-settings-dialog.js');
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;

/** Ann listens to what Mei says. */
async function renderNotice(audio = new ScriptedAudio(), isArabic = false) {
  const notice = <AudioNotice groupID="lounge" audio={audio} />;
  const rendered = renderChat(
    isArabic ? <StringsProvider {...ar}>{notice}</StringsProvider> : notice,
    { seed: loungeSeed },
  );
  await openLounge(await rendered.person('mei'), { seats: { 1: MEI } });
  await waitFor(() => expect(audio.current).toHaveLength(1));
  const fail = (...codes: ErrorCode[]) => andDrawn(() => audio.call.fail(...codes));
  const set = (changes: Partial<AudioCallState>) => andDrawn(() => audio.call.set(changes));
  return { ...rendered, audio, fail, set };
}

const words = () => screen.getByRole('status').textContent;
const root = () => document.querySelector('.parlor-audio-notice');

describe('what is wrong with the voices of a room', () => {
  it('is nothing while all is well, and where there is a place for it to be said', async () => {
    const { view } = await renderNotice();
    expect(words()).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
  });

  it.each([
    [-40, /^This page may not use your microphone\. Allow it/, 'Try again'],
    [-41, /^No microphone was found/, 'Try again'],
    [-43, /^Another program uses your microphone/, 'Try again'],
    [-44, /plays no voices before you press/, 'Start the sound'],
    [-45, /^The connection to the voices is lost/, 'Connect again'],
    [-47, /^There is no place left to listen from/, 'Try again'],
    [-48, /another window or on another device/, 'Listen here'],
    [-49, /has refused/, 'Try again'],
    [2801, /^You are offline/, 'Try again'],
  ] as const)('%i has words and one action, which tries it again', async (code, text, action) => {
    const { audio, fail, user, view } = await renderNotice();
    await fail(code);
    expect(words()).toMatch(text);
    expect(await complaints(view.container)).toEqual([]);
    const [button, ...others] = screen.getAllByRole('button');
    expect(others).toEqual([]);
    expect(button).toHaveAccessibleName(action);
    await user.click(screen.getByRole('button', { name: action }));
    expect(audio.call.deeds.filter((deed) => deed === 'retry')).toEqual(['retry']);
    await waitFor(() => expect(words()).toBe(''));
  });

  it('-46 has words, and cannot be mended here: it is put away, for this room and this page', async () => {
    const { audio, fail, rerender, user, view } = await renderNotice();
    await fail(-46);
    expect(words()).toMatch(/^This browser or page cannot play voices/);
    expect(await complaints(view.container)).toEqual([]);
    const [close, ...others] = screen.getAllByRole('button');
    expect(others).toEqual([]);
    expect(close).toHaveAccessibleName('Close');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(words()).toBe('');
    expect(root()).toHaveFocus();
    // What can be mended is still said.
    await fail(-46, -44);
    expect(words()).toMatch(/plays no voices before you press/);
    await fail(-46);
    // The room was made small, say.
    rerender(<AudioNotice key="bar" groupID="lounge" audio={audio} />);
    await screen.findByRole('status');
    expect(words()).toBe('');
    // Another way of sending voices may have another reason.
    const other = new ScriptedAudio({ problems: [new ChatError({ code: -46 })] });
    rerender(<AudioNotice key="other" groupID="lounge" audio={other} />);
    await waitFor(() => expect(words()).toMatch(/^This browser or page cannot play voices/));
  });

  it('-42 leads to the microphones, where another one can be chosen', async () => {
    const { audio, fail, user } = await renderNotice();
    await fail(-42);
    expect(words()).toMatch(/^Your microphone was unplugged/);
    await user.click(screen.getByRole('button', { name: 'Choose another' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sound' });
    const field = within(dialog).getByRole('combobox', { name: 'Microphone' });
    await user.selectOptions(field, 'Desk microphone');
    expect(audio.call.deeds).toContain('chooseMicrophone desk');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('-42 is tried again where there is no other microphone', async () => {
    const { audio, fail, user } = await renderNotice(new ScriptedAudio({ microphones: [] }));
    await fail(-42);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(audio.call.deeds).toContain('retry');
  });

  it('is said one at a time, the most important first', async () => {
    const { fail } = await renderNotice();
    await fail(-45, -40);
    expect(words()).toMatch(/^The connection to the voices is lost/);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await fail(-40);
    expect(words()).toMatch(/^This page may not use your microphone/);
  });

  it('makes it clear that nobody is heard before something is pressed', async () => {
    const { fail } = await renderNotice();
    await fail(-44);
    expect(root()).toHaveAttribute('data-kind', 'blocked');
    await fail(-45);
    expect(root()).toHaveAttribute('data-kind', 'trouble');
  });

  it('stays, and can wait, until it is known what has come of trying again', async () => {
    const { audio, fail, set, user } = await renderNotice();
    await fail(-45);
    const again = screen.getByRole('button', { name: 'Connect again' });
    again.focus();
    await set({ connection: 'connecting', problems: [] });
    expect(words()).toMatch(/^The connection to the voices is lost/);
    expect(again).toHaveAttribute('aria-busy', 'true');
    const retries = audio.call.deeds.length;
    await user.click(again);
    expect(audio.call.deeds).toHaveLength(retries);
    await fail(-45);
    expect(again).not.toHaveAttribute('aria-busy');
    expect(again).toHaveFocus();
    await set({ connection: 'connected', problems: [] });
    expect(words()).toBe('');
  });

  it('is said again when it has failed again', async () => {
    const { fail, set } = await renderNotice();
    await fail(-40);
    const told = screen.getByRole('status').firstChild;
    await set({ quality: { mei: 'fair' } });
    expect(screen.getByRole('status').firstChild).toBe(told);
    await set({ microphone: 'starting', problems: [] });
    expect(screen.getByRole('status').firstChild).toBe(told);
    await set({ microphone: 'failed', problems: [new ChatError({ code: -40 })] });
    // Text that is the same is not read out, and new text is.
    expect(screen.getByRole('status').firstChild).not.toBe(told);
    expect(words()).toMatch(/^This page may not use your microphone/);
  });

  it('has the focus when what opened the dialog has gone with the problem', async () => {
    const { fail, set, user } = await renderNotice();
    await fail(-42);
    await user.click(screen.getByRole('button', { name: 'Choose another' }));
    await screen.findByRole('dialog', { name: 'Sound' });
    await set({ microphone: 'on', problems: [] });
    expect(screen.queryByRole('button', { name: 'Choose another' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(root()).toHaveFocus();
  });

  it('keeps the focus in its place when it goes', async () => {
    const { fail, user } = await renderNotice();
    await fail(-45);
    await user.click(screen.getByRole('button', { name: 'Connect again' }));
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(root()).toHaveFocus();
  });

  it('is nothing any more once I am out of the room', async () => {
    const { fail, person } = await renderNotice();
    await fail(-45);
    await (await person('mei')).deleteGroupMember({ groupID: 'lounge', userIDList: ['ann'] });
    await waitFor(() => expect(words()).toBe(''));
  });

  it('is said in Arabic', async () => {
    const { fail } = await renderNotice(new ScriptedAudio(), true);
    await fail(-44);
    expect(words()).toBe(ar.strings.audioBlocked);
    expect(screen.getByRole('button', { name: ar.strings.audioStart })).toBeInTheDocument();
  });
});

it('without a bridge nothing is said', () => {
  renderChat(<AudioNotice groupID="lounge" audio={undefined} />, { seed: loungeSeed });
  expect(words()).toBe('');
});
