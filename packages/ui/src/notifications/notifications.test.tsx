import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';
import {
  type ScriptedNotifications,
  scriptedNotifications,
} from '../testing/scripted-notifications.js';
import { NotificationSwitch, Notifications } from './index.js';

function Setting({ device }: { device: ScriptedNotifications }) {
  const [isOn, setIsOn] = useState(false);
  return <NotificationSwitch isOn={isOn} onChange={setIsOn} device={device} />;
}

function theSwitch(): HTMLElement {
  return screen.getByRole('checkbox', { name: 'Notifications on this device' });
}

describe('the switch for notifications', () => {
  it('asks the browser when it is turned on, and not before', async () => {
    const device = scriptedNotifications('default');
    const asked = vi.spyOn(device, 'request');
    const { user, view } = renderChat(<Setting device={device} />);
    expect(theSwitch()).not.toBeChecked();
    expect(asked).not.toHaveBeenCalled();
    await user.click(theSwitch());
    expect(asked).toHaveBeenCalledOnce();
    await waitFor(() => expect(theSwitch()).toBeChecked());
    await user.click(theSwitch());
    expect(theSwitch()).not.toBeChecked();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('stays off, and says what to do, when the person says no', async () => {
    const { user } = renderChat(<Setting device={scriptedNotifications('default', 'denied')} />);
    await user.click(theSwitch());
    await screen.findByText(/^The browser does not let this page notify you/);
    expect(theSwitch()).not.toBeChecked();
    expect(theSwitch()).toHaveAttribute('aria-disabled', 'true');
    await user.click(theSwitch());
    expect(theSwitch()).not.toBeChecked();
  });

  it('says so where there are none', () => {
    renderChat(<Setting device={scriptedNotifications('unsupported')} />);
    expect(theSwitch()).toHaveAccessibleDescription('This browser cannot show notifications.');
  });
});

describe('the notifications of the kit', () => {
  const first = async (device: ScriptedNotifications) => {
    await waitFor(() => expect(device.notices).toHaveLength(1));
    return device.notices[0];
  };

  it('say in its words what has come', async () => {
    const device = scriptedNotifications('granted');
    const { person } = renderChat(<Notifications isOn device={device} />);
    const ben = await person('ben');
    const sticker = ben.createFaceMessage({
      ...{ to: 'ann', conversationType: 'C2C', payload: { index: 1, data: 'cup' } },
    });
    await ben.sendMessage(sticker);
    expect(await first(device)).toMatchObject({ body: 'Sticker' });
  });

  it('say no more than how many messages have come, where others look over one’s shoulder', async () => {
    const device = scriptedNotifications('granted');
    const { person } = renderChat(<Notifications isOn showsText={false} device={device} />);
    await sayTo(await person('ben'), 'ann', 'a secret');
    expect(await first(device)).toMatchObject({ body: '1 new message', icon: '' });
  });

  it('are off by themselves', async () => {
    const device = scriptedNotifications('granted');
    const { person } = renderChat(
      <>
        <Notifications device={device} />
        <Notifications isOn device={device} onOpen={() => undefined} />
      </>,
    );
    await sayTo(await person('ben'), 'ann', 'once');
    await first(device);
    expect(device.notices).toHaveLength(1);
  });
});
