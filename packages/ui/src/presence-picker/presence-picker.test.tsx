import { ChatError, type ChatSDK, EVENT } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { bytesOf } from '../internals/name-problem.js';
import { english } from '../internals/strings/english.js';
import { ar } from '../locales/ar/index.js';
import { complaints } from '../testing/axe.js';
import type { Faults } from '../testing/chat-world.js';
import { renderChat } from '../testing/render-chat.js';
import { PresencePicker } from './index.js';

/** Ann's picker, once it is known that she is there. */
async function renderPicker(methods: Faults = {}) {
  const chat = renderChat(<PresencePicker />, { methods, devices: 9 });
  const field = screen.getByRole('textbox', { name: 'What are you up to?' });
  await screen.findByText('Online');
  return { ...chat, field };
}

const now = (words: string) => screen.findByText(words, { selector: 'bdi' });
const set = () => screen.getByRole('button', { name: 'Set status' });

/** What Ben sees of Ann. */
async function seenBy(ben: ChatSDK): Promise<string | undefined> {
  const { data } = await ben.getUserStatus({ userIDList: ['ann'] });
  return data.successUserList[0]?.customStatus;
}

describe('the picker of my status', () => {
  it('says that I am there, who I am, and that I say nothing', async () => {
    await renderPicker();
    expect(await now('Ann Lindqvist')).toBeInTheDocument();
    expect(await now('No status')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  it('says own words, which others see', async () => {
    const { user, field, person } = await renderPicker();
    await user.type(field, '  On the   roof {Enter}');
    expect(await now('On the roof')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your status is set'));
    expect(field).toHaveValue('On the roof');
    expect(await seenBy(await person('ben'))).toBe('On the roof');
  });

  it('says a suggestion at once, and marks it', async () => {
    const { user, field } = await renderPicker();
    await user.click(screen.getByRole('button', { name: '🎧 Focusing' }));
    expect(await now('🎧 Focusing')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '🎧 Focusing' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(field).toHaveValue('🎧 Focusing');
  });

  it('takes it back, and the focus goes on in the field', async () => {
    const { user, field, person } = await renderPicker();
    await user.click(screen.getByRole('button', { name: '🍜 At lunch' }));
    await user.click(await screen.findByRole('button', { name: 'Clear' }));
    expect(await now('No status')).toBeInTheDocument();
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Your status is cleared'),
    );
    expect(await seenBy(await person('ben'))).toBe('');
  });

  it('follows what another device of mine says', async () => {
    const { person, field } = await renderPicker();
    const phone = await person('ann');
    await phone.setSelfStatus({ customStatus: 'Called away' });
    expect(await now('Called away')).toBeInTheDocument();
    expect(field).toHaveValue('Called away');
  });

  it('counts bytes, and sends nothing that is too long', async () => {
    const setSelfStatus = vi.fn();
    const { user, field } = await renderPicker({ setSelfStatus });
    await user.type(field, 'é'.repeat(25));
    expect(screen.getByText('50 of 50')).toBeInTheDocument();
    expect(set()).not.toHaveAttribute('aria-disabled');
    await user.type(field, 'é{Enter}');
    expect(screen.getByText('52 of 50')).toBeInTheDocument();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/This is too long/);
    await user.click(set());
    expect(setSelfStatus).not.toHaveBeenCalled();
    expect(field).toHaveFocus();
  });

  it('asks for nothing that is said already', async () => {
    const setSelfStatus = vi.fn();
    const { user } = await renderPicker({ setSelfStatus });
    expect(set()).toHaveAttribute('aria-disabled', 'true');
    await user.click(set());
    expect(setSelfStatus).not.toHaveBeenCalled();
  });

  it('says why it was refused, and keeps the words for another try', async () => {
    const { user, field } = await renderPicker({
      setSelfStatus: () => Promise.reject(new ChatError({ code: 3123 })),
    });
    await user.type(field, 'A bad word{Enter}');
    expect(
      await screen.findByText(/^Your status was not changed. The words were refused/),
    ).toBeInTheDocument();
    expect(await now('No status')).toBeInTheDocument();
    expect(field).toHaveValue('A bad word');
  });

  it('tries again what was refused, when it is asked to', async () => {
    let isDown = true;
    const { user, person, field } = await renderPicker((sdk) => ({
      setSelfStatus: (options) =>
        isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.setSelfStatus(options),
    }));
    await user.click(screen.getByRole('button', { name: '🎧 Focusing' }));
    expect(await screen.findByText(/^Your status was not changed/)).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await now('🎧 Focusing')).toBeInTheDocument();
    expect(screen.queryByText(/was not changed/)).toBeNull();
    expect(field).toHaveFocus();
    const ben = await person('ben');
    await waitFor(async () => expect(await seenBy(ben)).toBe('🎧 Focusing'));
  });

  it('says why it is not known how I am, and asks again', async () => {
    let isDown = true;
    const { user } = renderChat(<PresencePicker />, {
      methods: (sdk) => ({
        getUserStatus: (options) =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getUserStatus(options),
        on: (name, handler, context) => {
          if (name !== EVENT.USER_STATUS_UPDATED) sdk.on(name, handler, context);
        },
      }),
    });
    expect(await screen.findByText(/^Your status could not be loaded/)).toBeInTheDocument();
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Online')).toBeInTheDocument();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  it('says nothing of what was refused when something else has been said since', async () => {
    const refusals: (() => void)[] = [];
    const { user, field } = await renderPicker((sdk) => ({
      setSelfStatus: (options) =>
        options.customStatus === '🎧 Focusing'
          ? new Promise((_, reject) => {
              refusals.push(() => reject(new ChatError({ code: 3123 })));
            })
          : sdk.setSelfStatus(options),
    }));
    await user.click(screen.getByRole('button', { name: '🎧 Focusing' }));
    await user.click(screen.getByRole('button', { name: '🍜 At lunch' }));
    await waitFor(() => expect(refusals).toHaveLength(1));
    refusals[0]?.();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your status is set'));
    expect(await now('🍜 At lunch')).toBeInTheDocument();
    expect(field).toHaveValue('🍜 At lunch');
    expect(screen.queryByText(/was not changed/)).toBeNull();
  });

  it('offers only what fits, in each language', () => {
    for (const { statusSuggestions = [] } of [english, ar.strings]) {
      expect(statusSuggestions.length).toBeGreaterThan(0);
      for (const words of statusSuggestions) expect(bytesOf(words)).toBeLessThanOrEqual(50);
    }
  });

  it('has nothing that axe complains about', async () => {
    const { view, user, field } = await renderPicker();
    await user.click(screen.getByRole('button', { name: '🎧 Focusing' }));
    await user.type(field, 'x'.repeat(60));
    expect(await complaints(view.container)).toEqual([]);
  });
});
