import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { renderChat } from '../testing/render-chat.js';
import { stubNavigator } from '../testing/stub-navigator.js';
import { MessageComposer } from './index.js';

beforeEach(stubDialogs);

interface Place {
  answer(latitude: number, longitude: number, accuracy: number): void;
  refuse(code: 1 | 2 | 3): void;
}

/** Where this device is; jsdom has no such thing. */
function stubGeolocation(permission: PermissionState = 'granted'): Place {
  let found: PositionCallback = () => {};
  let failed: PositionErrorCallback = () => {};
  const geolocation = {
    getCurrentPosition(onFound: PositionCallback, onFailed: PositionErrorCallback) {
      found = onFound;
      failed = onFailed;
    },
  };
  vi.stubGlobal('isSecureContext', true);
  stubNavigator({ geolocation, permissions: { query: async () => ({ state: permission }) } });
  return {
    answer: (latitude, longitude, accuracy) =>
      act(() =>
        found({ coords: { latitude, longitude, accuracy } } as unknown as GeolocationPosition),
      ),
    refuse: (code) => act(() => failed({ code } as unknown as GeolocationPositionError)),
  };
}

async function openDialog() {
  const rendered = renderChat(<MessageComposer conversationID="C2Cmei" />);
  const button = screen.getByRole('button', { name: 'Add' });
  await waitFor(() => expect(button).toBeEnabled());
  await rendered.user.click(button);
  await rendered.user.click(await screen.findByRole('menuitem', { name: 'Location' }));
  return { ...rendered, dialog: await screen.findByRole('dialog', { name: 'Send location' }) };
}

describe('sending where I am', () => {
  it('sends it with a few words, and no more exactly than anybody stands still', async () => {
    const place = stubGeolocation();
    const { user, person, dialog, view } = await openDialog();
    const mei = await person('mei');
    const send = within(dialog).getByRole('button', { name: 'Send' });
    expect(send).toBeDisabled();
    place.answer(59.329323512345, 18.068580812345, 24.6);
    expect(dialog).toHaveTextContent('Found, accurate to about 25 m');
    expect(await complaints(view.container)).toEqual([]);
    await user.type(within(dialog).getByRole('textbox'), 'The office');
    await user.click(send);
    await waitFor(async () => {
      const { data } = await mei.getMessageList({ conversationID: 'C2Cann' });
      expect(data.messageList.at(-1)?.payload).toEqual({
        description: 'The office',
        latitude: 59.329324,
        longitude: 18.068581,
      });
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not sent while nobody is signed in, and is still there', async () => {
    const place = stubGeolocation();
    const { user, engine, dialog } = await openDialog();
    place.answer(1, 2, 3);
    const send = within(dialog).getByRole('button', { name: 'Send' });
    expect(send).toBeEnabled();
    await engine.admin.kick('ann');
    await waitFor(() => expect(send).toBeDisabled());
    await user.type(within(dialog).getByRole('textbox'), 'Here{Enter}');
    expect(dialog).toBeInTheDocument();
  });

  it('does not open again by coming back to its conversation', async () => {
    stubGeolocation();
    const { rerender } = await openDialog();
    rerender(<MessageComposer conversationID="C2Cben" />);
    rerender(<MessageComposer conversationID="C2Cmei" />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks to be allowed, where that is still to be done', async () => {
    stubGeolocation('prompt');
    const { dialog } = await openDialog();
    await waitFor(() => expect(dialog).toHaveTextContent('Allow this page to know where you are.'));
  });

  it('says that it was refused, and asks once more', async () => {
    const place = stubGeolocation();
    const { user, dialog } = await openDialog();
    place.refuse(1);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/may not know where you are/);
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    place.answer(1, 2, 3);
    expect(within(dialog).getByRole('button', { name: 'Send' })).toBeEnabled();
  });

  it('says that it could not be found out', async () => {
    const place = stubGeolocation();
    const { dialog } = await openDialog();
    place.refuse(3);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/could not be found out/);
  });

  it('is not asked for on a page that is not secure', async () => {
    stubGeolocation();
    vi.stubGlobal('isSecureContext', false);
    const { dialog } = await openDialog();
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/secure pages/);
  });
});
