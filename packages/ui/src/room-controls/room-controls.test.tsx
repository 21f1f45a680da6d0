import { ChatError, type ChatSDK } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { loungeSeed, openLounge, writeSeats } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomControls, type RoomControlsProps } from './index.js';

beforeAll(async () => {
  await Promise.all([
    import('./leaving-questions.js'),
    import('../room-settings/room-settings-dialog.js'),
  ]);
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

type Options = Parameters<typeof renderChat>[1];
type Lounge = Parameters<typeof openLounge>[1];

const GIVEN = { onOpenChat: () => undefined, onLeave: () => undefined };

/** In a room that mei hosts. */
async function renderOpen(
  lounge: Lounge = {},
  props: Partial<RoomControlsProps> = GIVEN,
  options: Options = {},
) {
  const controls = <RoomControls groupID="lounge" {...props} />;
  const rendered = renderChat(controls, { seed: loungeSeed, devices: 9, ...options });
  const mei = await rendered.person('mei');
  await openLounge(mei, { seats: { 1: MEI }, ...lounge });
  await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull());
  return { ...rendered, mei };
}

const seated: Lounge = { seats: { 1: MEI, 3: ANN } };
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const find = (name: string | RegExp) => screen.findByRole('button', { name });
const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

function buttons(): readonly (string | null)[] {
  return screen.getAllByRole('button').map(({ textContent }) => textContent);
}

async function seatOf(sdk: ChatSDK, index: number): Promise<unknown> {
  const { data } = await sdk.getGroupAttributes({ groupID: 'lounge', keyList: [] });
  return JSON.parse(data.groupAttributes[`seat.${index}`] ?? 'null');
}

describe('the controls of a room', () => {
  it('offer who only listens the chat and the way out, and what the app puts among them', async () => {
    const onOpenChat = vi.fn();
    const props = { ...GIVEN, onOpenChat, isChatOpen: true };
    const { user, view } = await renderOpen(
      {},
      { ...props, children: <button type="button">Like</button> },
    );
    expect(screen.getByRole('toolbar', { name: 'Controls of Friday lounge' })).toBeInTheDocument();
    expect(buttons()).toEqual(['Like', 'Chat', 'Leave']);
    await user.click(button('Chat'));
    expect(onOpenChat).toHaveBeenCalledOnce();
    expect(button('Chat')).toHaveAttribute('aria-pressed', 'true');
    expect(await complaints(view.container)).toEqual([]);
  });

  it('offer who sits the microphone and the way down', async () => {
    const { mei, user, view } = await renderOpen(seated);
    await user.click(await find('Leave the seat'));
    await waitFor(async () => expect(await seatOf(mei, 3)).toEqual({ s: 0 }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull());
    // The button that had the focus has gone.
    expect(screen.getByRole('toolbar')).toContainElement(document.activeElement as HTMLElement);
    expect(await complaints(view.container)).toEqual([]);
  });

  it('offer nothing of the stage while it is not open', async () => {
    renderChat(<RoomControls groupID="lounge" {...GIVEN} />, { seed: loungeSeed });
    await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull());
    expect(buttons()).toEqual(['Chat', 'Leave']);
  });

  it('are outlines while it is not known what one may do', async () => {
    const { view } = renderChat(<RoomControls groupID="lounge" {...GIVEN} />, {
      seed: loungeSeed,
      methods: { getGroupAttributes: () => new Promise<never>(() => undefined) },
    });
    expect(screen.getByText('Loading…')).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
  });

  it('still lead out when the seats could not be had', async () => {
    const onLeave = vi.fn();
    const { user } = renderChat(<RoomControls groupID="lounge" onLeave={onLeave} />, {
      seed: loungeSeed,
      methods: { getGroupAttributes: refuse(2801) },
    });
    await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull());
    await user.click(button('Leave'));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('speak Arabic', async () => {
    const { person } = renderChat(
      <StringsProvider {...ar}>
        <RoomControls groupID="lounge" {...GIVEN} />
      </StringsProvider>,
      { seed: loungeSeed },
    );
    await openLounge(await person('mei'), seated);
    expect(await find(ar.strings.muteMyself)).toBeInTheDocument();
    expect(button('مغادرة')).toBeInTheDocument();
  });
});

describe('my microphone', () => {
  it('is muted at once, for the others a moment later, and can be heard again', async () => {
    const { mei, user } = await renderOpen(seated);
    await user.click(await find('Mute'));
    expect(button('Unmute')).toHaveFocus();
    await waitFor(async () => expect(await seatOf(mei, 3)).toMatchObject({ m: 1 }));
    await user.click(button('Unmute'));
    expect(button('Mute')).toHaveFocus();
    await waitFor(async () => expect(await seatOf(mei, 3)).not.toHaveProperty('m'));
  });

  it('says that the host has muted it, and why nothing happens', async () => {
    const { mei, user, view } = await renderOpen(seated);
    await find('Mute');
    await writeSeats(mei, { 3: { ...ANN, x: 1 } });
    const muted = await find('Muted by the host');
    expect(muted).toHaveAttribute('aria-disabled', 'true');
    expect(muted).toHaveAccessibleDescription(/The host has muted you/);
    await user.click(muted);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
    await writeSeats(mei, { 3: ANN });
    await find('Mute');
  });

  it('can be lifted by a co-host whom the host has muted', async () => {
    const { mei, user } = await renderOpen({
      seats: { 1: MEI, 3: { ...ANN, x: 1 } },
      coHostIDs: ['ann'],
    });
    await user.click(await find('Unmute'));
    await find('Mute');
    expect(await seatOf(mei, 3)).not.toHaveProperty('x');
  });

  it('is another window’s until one speaks from here', async () => {
    const { mei, user, view } = await renderOpen(seated);
    await find('Mute');
    await writeSeats(mei, { 3: { ...ANN, i: 'another1' } });
    const here = await find('Speak from here');
    expect(here).toHaveAccessibleDescription(/Here you only listen/);
    expect(screen.getByText(/Here you only listen/)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('button', { name: 'Mute' })).toBeNull();
    expect(await complaints(view.container)).toEqual([]);
    await user.click(here);
    expect(await find('Mute')).toHaveFocus();
    expect(await seatOf(mei, 3)).not.toMatchObject({ i: 'another1' });
  });

  it('shows as before when it could not be muted, and says why until that is put away', async () => {
    const { user } = await renderOpen(seated, GIVEN, {
      methods: { setGroupAttributes: refuse(2801) },
    });
    await user.click(await find('Mute'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/You are offline/);
    expect(button('Mute')).toBeInTheDocument();
    await user.click(button('Close'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('toolbar')).toContainElement(document.activeElement as HTMLElement);
  });
});

describe('the settings', () => {
  it('are there for the host, in a dialog', async () => {
    const { user } = await renderOpen({}, GIVEN, { userID: 'mei' });
    await user.click(await find('Room settings'));
    expect(await screen.findByRole('dialog', { name: 'Room settings' })).toBeInTheDocument();
    await user.click(button('Close'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are the app’s own where it wants', async () => {
    const onOpenSettings = vi.fn();
    const { user } = await renderOpen({}, { onOpenSettings }, { userID: 'mei' });
    await user.click(await find('Room settings'));
    expect(onOpenSettings).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are there for co-hosts, and for the owner of a stage that is not open', async () => {
    const { view } = await renderOpen({ coHostIDs: ['ann'] });
    await find('Room settings');
    view.unmount();
    renderChat(<RoomControls groupID="lounge" />, { seed: loungeSeed, userID: 'mei' });
    await find('Room settings');
  });
});

describe('the keyboard', () => {
  it('comes to one of the controls by Tab, and goes on by arrows, to those of the app as well', async () => {
    const { user } = await renderOpen(seated, {
      ...GIVEN,
      children: <button type="button">Like</button>,
    });
    await find('Mute');
    await user.tab();
    expect(button('Mute')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('Leave the seat')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('Like')).toHaveFocus();
    await user.keyboard('{End}');
    expect(button('Leave')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });
});
