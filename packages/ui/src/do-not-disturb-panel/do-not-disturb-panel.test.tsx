import { ChatError, TYPES } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { DoNotDisturbBadge, DoNotDisturbPanel } from './index.js';

const both = (
  <>
    <DoNotDisturbBadge />
    <DoNotDisturbPanel />
  </>
);

async function choice(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name });
}

function words(): string {
  return screen.getByRole('status').textContent ?? '';
}

describe('the do-not-disturb panel', () => {
  it('says that notifications are on, and what that means', async () => {
    renderChat(both);
    expect(await choice('Off')).toHaveAttribute('aria-pressed', 'true');
    expect(words()).toBe('Notifications are on');
    expect(screen.getByText(/^While it is quiet, messages come/)).toBeInTheDocument();
  });

  it('is quiet for an hour', async () => {
    const { user } = renderChat(both);
    await user.click(await choice('For one hour'));
    await waitFor(() => expect(words()).toMatch(/^Quiet until/));
    expect(await choice('For one hour')).toHaveAttribute('aria-pressed', 'true');
    expect(await choice('Off')).toHaveAttribute('aria-pressed', 'false');
  });

  it('is quiet until the morning', async () => {
    const { user } = renderChat(both);
    const button = await choice(/^Until the morning/);
    await user.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
    expect(words()).toMatch(/^Quiet until (tomorrow, )?8:00/);
  });

  it('is always quiet, says so in headers, and is turned off again', async () => {
    const { user } = renderChat(both);
    await user.click(await choice('Always'));
    const badge = await screen.findByText('Do not disturb: Quiet until you turn it off');
    await user.click(await choice('Off'));
    await waitFor(() => expect(badge).not.toBeInTheDocument());
    expect(words()).toBe('Notifications are on');
  });

  it('is quiet every day at the times that were chosen, also when they change later', async () => {
    const { user, person } = renderChat(both, { devices: 9 });
    const ann = await person('ann');
    const minutes = async () => {
      const { data } = await ann.getAllReceiveMessageOpt();
      const start = new Date(data.startTime * 1000);
      return [60 * start.getHours() + start.getMinutes(), (data.endTime - data.startTime) / 60];
    };
    await choice('Off');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '21:30' } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '06:00' } });
    await user.click(await choice('Every day'));
    await waitFor(async () => expect(await minutes()).toEqual([21 * 60 + 30, 8.5 * 60]));
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '07:00' } });
    fireEvent.blur(screen.getByLabelText('To'));
    await waitFor(async () => expect(await minutes()).toEqual([21 * 60 + 30, 9.5 * 60]));
    expect(screen.getByLabelText('To')).toHaveValue('07:00');
  });

  it('refuses times that are the same', async () => {
    const set = vi.fn();
    const { user } = renderChat(both, { methods: { setAllReceiveMessageOpt: set } });
    await choice('Off');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '22:00' } });
    expect(screen.getByText('Choose two different times.')).toBeInTheDocument();
    expect(screen.getByLabelText('To')).toBeInvalid();
    await user.click(await choice('Every day'));
    expect(set).not.toHaveBeenCalled();
  });

  it('says so when a time is missing', async () => {
    renderChat(both);
    await choice('Off');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
    expect(screen.getByText('Choose two different times.')).toBeInTheDocument();
    expect(screen.getByLabelText('To')).toBeInvalid();
  });

  it('follows other devices', async () => {
    const { person } = renderChat(both, { devices: 9 });
    await choice('Off');
    const ann = await person('ann');
    await ann.setAllReceiveMessageOpt({
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      startHour: 0,
      startMinute: 0,
      startSecond: 0,
      duration: 86_400,
      isRepeated: true,
    });
    await waitFor(() => expect(words()).toBe('Quiet until you turn it off'));
    expect(await choice('Always')).toHaveAttribute('aria-pressed', 'true');
  });

  it('says why it could not be changed, and is what it was', async () => {
    const refuse = () => Promise.reject(new ChatError({ code: 2801 }));
    const { user } = renderChat(both, { methods: { setAllReceiveMessageOpt: refuse } });
    await user.click(await choice('Always'));
    await waitFor(() =>
      expect(screen.getByText(/^This could not be changed. You are offline/)).toBeInTheDocument(),
    );
    expect(words()).toBe('Notifications are on');
    expect(await choice('Off')).toHaveAttribute('aria-pressed', 'true');
  });

  it('says why it could not be loaded, and tries again', async () => {
    let isDown = true;
    const { user } = renderChat(both, {
      methods: (sdk) => ({
        getAllReceiveMessageOpt: () =>
          isDown ? Promise.reject(new ChatError({ code: 2801 })) : sdk.getAllReceiveMessageOpt(),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    isDown = false;
    await user.click(await choice('Try again'));
    expect(await choice('Off')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('group', { name: 'Do not disturb' })).toHaveFocus();
  });

  it('says that it is loading', () => {
    renderChat(<DoNotDisturbPanel />, {
      methods: { getAllReceiveMessageOpt: () => new Promise(() => undefined) },
    });
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
  });

  it('has nothing that axe complains about', async () => {
    const { view, user } = renderChat(both);
    await user.click(await choice('Always'));
    await screen.findByText('Do not disturb: Quiet until you turn it off');
    expect(await complaints(view.container)).toEqual([]);
  });
});
