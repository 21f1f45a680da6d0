import { ChatError, type ChatSDK } from '@parlor/sdk';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { loungeSeed, openLounge } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { RoomSettingsDialog } from './index.js';

beforeAll(async () => {
  await Promise.all([
    import('./room-settings-dialog.js'),
    import('../seat-people-dialog/seat-people-dialog.js'),
  ]);
});
beforeEach(stubDialogs);

const MEI = { s: 1, u: 'mei', n: 'Mei Tanaka' } as const;
const BEN = { s: 1, u: 'ben', n: 'Ben Okafor' } as const;
const ANN = { s: 1, u: 'ann', n: 'Ann Lindqvist' } as const;

type Options = Parameters<typeof renderChat>[1];
type Lounge = Parameters<typeof openLounge>[1];

function renderDialog(options: Options = {}) {
  const onClose = vi.fn();
  const dialog = <RoomSettingsDialog groupID="lounge" onClose={onClose} />;
  const all = { seed: loungeSeed, devices: 9, userID: 'mei', ...options };
  return { ...renderChat(dialog, all), onClose };
}

/** The settings of a room that mei hosts, as she sees them. */
async function renderSettings(lounge: Lounge = {}, options: Options = {}) {
  const rendered = renderDialog(options);
  const ben = await rendered.person('ben');
  await openLounge(await rendered.person('mei'), { seats: { 1: MEI }, ...lounge });
  await waitFor(() => {
    expect(screen.queryByText('Loading…')).toBeNull();
    // What the owner is shown before it is open.
    expect(screen.queryByRole('button', { name: 'Open the stage' })).toBeNull();
  });
  return { ...rendered, ben };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const find = (name: string | RegExp) => screen.findByRole('button', { name });
const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

async function keyOf(sdk: ChatSDK, key: string) {
  const { data } = await sdk.getGroupAttributes({ groupID: 'lounge', keyList: [] });
  return JSON.parse(data.groupAttributes[key] ?? 'null');
}

const metaOf = (sdk: ChatSDK) => keyOf(sdk, 'seat.meta');

async function countField(): Promise<HTMLElement> {
  return screen.findByRole('spinbutton', { name: 'Number of seats' });
}

function typeCount(field: HTMLElement, count: string): void {
  fireEvent.change(field, { target: { value: count } });
}

describe('the settings of a room', () => {
  it('show the host all that a host may', async () => {
    await renderSettings({ mode: 'apply' });
    const dialog = await screen.findByRole('dialog', { name: 'Room settings' });
    expect(await screen.findByRole('radio', { name: 'Seats on request' })).toBeChecked();
    expect(await countField()).toHaveValue(8);
    for (const name of ['Add a co-host…', 'Hand the room over…', 'Close the stage…']) {
      expect(button(name)).toBeInTheDocument();
    }
    expect(button('Lock empty seats 7')).toBeInTheDocument();
    expect(button('Mute everybody 0')).toHaveAttribute('aria-disabled', 'true');
    expect(await complaints(dialog)).toEqual([]);
  });

  it('show a co-host what concerns all seats, and nothing else', async () => {
    await renderSettings({ coHostIDs: ['ann'] }, { userID: 'ann' });
    await find(/^Lock empty seats/);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect(screen.queryByRole('button', { name: /…$/ })).toBeNull();
  });

  it('tell others that they cannot change anything', async () => {
    await renderSettings({}, { userID: 'ann' });
    expect(await screen.findByText('You cannot change the room')).toBeInTheDocument();
  });

  it('are an outline while the seats are not known', async () => {
    renderDialog({
      methods: { getGroupAttributes: () => new Promise<never>(() => undefined) },
    });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Loading…')).toBeInTheDocument();
    expect(await complaints(dialog)).toEqual([]);
  });

  it('say why the seats could not be had, and ask for them again', async () => {
    let isDown = true;
    const { user } = renderDialog({
      methods: (sdk) => ({
        getGroupAttributes: (options) =>
          isDown ? refuse(2801)() : sdk.getGroupAttributes(options),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/You are offline/);
    isDown = false;
    await user.click(button('Try again'));
    expect(await find('Open the stage')).toBeInTheDocument();
    // The button that had it has gone.
    expect(document.querySelector('.parlor-room-settings-body')).toHaveFocus();
  });

  it('speak Arabic', async () => {
    const { person } = renderChat(
      <StringsProvider {...ar}>
        <RoomSettingsDialog groupID="lounge" onClose={() => undefined} />
      </StringsProvider>,
      { seed: loungeSeed, devices: 9, userID: 'mei' },
    );
    await openLounge(await person('mei'), { seats: { 1: MEI } });
    await screen.findByRole('button', { name: ar.strings.addRoomCoHost });
    expect(screen.getByText(ar.strings.roomHowToSit)).toBeInTheDocument();
    expect(screen.getByText(/يمكن إزالة المقاعد الخالية فقط/)).toBeInTheDocument();
  });

  it('are closed by the button', async () => {
    const { user, onClose } = await renderSettings();
    await user.click(await find('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a stage that is not open', () => {
  it('is opened by its owner with as many seats, and in the way, that they want', async () => {
    const { user, person, onClose } = renderDialog();
    await user.click(await screen.findByRole('radio', { name: 'Seats on request' }));
    typeCount(await countField(), '12');
    await user.click(button('Open the stage'));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(await metaOf(await person('ben'))).toMatchObject({ n: 12, m: 'apply', h: 'mei', o: 1 });
  });

  it('cannot be opened with no number of seats, or with more than a hundred', async () => {
    const { user, onClose } = renderDialog();
    const field = await countField();
    for (const wrong of ['', '0', '101', '1.5']) {
      typeCount(field, wrong);
      expect(field).toHaveAttribute('aria-invalid', 'true');
      await user.click(button('Open the stage'));
    }
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is nobody else’s to open', async () => {
    renderDialog({ userID: 'ann' });
    expect(await screen.findByText('You cannot change the room')).toBeInTheDocument();
  });
});

describe('how people get a seat', () => {
  it('shows at once, and holds for everybody', async () => {
    const { user, ben } = await renderSettings();
    await user.click(await screen.findByRole('radio', { name: 'Seats by invitation' }));
    expect(screen.getByRole('radio', { name: 'Seats by invitation' })).toBeChecked();
    await waitFor(async () => expect(await metaOf(ben)).toMatchObject({ m: 'invite' }));
    expect(screen.getByRole('radio', { name: 'Seats by invitation' })).toBeChecked();
  });

  it('is as before when it is refused, and why is said', async () => {
    const { user } = await renderSettings({}, { methods: { setGroupAttributes: refuse(2801) } });
    await user.click(await screen.findByRole('radio', { name: 'Seats by invitation' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/You are offline/);
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Free seats' })).toBeChecked());
  });
});

describe('the number of seats', () => {
  it('is changed by the button, and told', async () => {
    const { user, ben } = await renderSettings();
    const field = await countField();
    expect(button('Change')).toHaveAttribute('aria-disabled', 'true');
    typeCount(field, '10');
    await user.click(button('Change'));
    expect(await screen.findByText('The room has 10 seats now')).toHaveAttribute('role', 'status');
    expect(await metaOf(ben)).toMatchObject({ n: 10 });
    expect(field).toHaveValue(10);
  });

  it('stays in the field when somebody sits on a seat that would go, and why is said', async () => {
    const { user } = await renderSettings({ seats: { 1: MEI, 8: BEN } });
    const field = await countField();
    typeCount(field, '4');
    await user.click(button('Change'));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(field).toHaveValue(4);
  });
});

describe('co-hosts', () => {
  it('are named, and can be removed', async () => {
    const { user, ben } = await renderSettings({ coHostIDs: ['ann', 'ben'] });
    await user.click(await find('Remove Ann Lindqvist from the co-hosts'));
    await waitFor(async () => expect((await metaOf(ben)).co).toEqual(['ben']));
    await waitFor(() => expect(screen.queryByText('Ann Lindqvist')).toBeNull());
    expect(screen.getByRole('status')).toHaveTextContent('Ann Lindqvist is no longer a co-host');
    expect(screen.getByText('Ben Okafor')).toBeInTheDocument();
    // The button that had the focus has gone, and the keys go on in the dialog.
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
  });

  it('are five at most', async () => {
    await renderSettings({ coHostIDs: ['ann', 'ben', 'dara', 'eve', 'long'] });
    expect(await screen.findByText('There are 5: more cannot be.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a co-host…' })).toBeNull();
  });

  it('are chosen among the people of the group', async () => {
    const { user, ben } = await renderSettings();
    await user.click(await find('Add a co-host…'));
    const dialog = await screen.findByRole('dialog', { name: 'Add a co-host…' });
    await user.click(await within(dialog).findByText('Ann Lindqvist'));
    await user.click(within(dialog).getByRole('button', { name: 'Make co-host' }));
    await waitFor(async () => expect((await metaOf(ben)).co).toEqual(['ann']));
    expect(await find('Remove Ann Lindqvist from the co-hosts')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Ann Lindqvist is a co-host now');
  });
});

describe('all seats', () => {
  it('are locked where nobody sits, and opened again', async () => {
    const { user, ben } = await renderSettings({ count: 3, seats: { 1: MEI, 2: BEN } });
    await user.click(await find('Lock empty seats 1'));
    await waitFor(async () => expect(await keyOf(ben, 'seat.3')).toEqual({ s: 2 }));
    expect(await keyOf(ben, 'seat.2')).toMatchObject({ s: 1, u: 'ben' });
    await user.click(await find('Unlock seats 1'));
    await waitFor(async () => expect(await keyOf(ben, 'seat.3')).toEqual({ s: 0 }));
  });

  it('are muted, but mine', async () => {
    const { user, ben } = await renderSettings({ count: 3, seats: { 1: MEI, 2: BEN, 3: ANN } });
    await user.click(await find('Mute everybody 2'));
    await find('Unmute everybody 2');
    expect(screen.getByRole('status')).toHaveTextContent('Mute everybody: 2 of 2');
    expect(await keyOf(ben, 'seat.2')).toMatchObject({ x: 1 });
    expect(await keyOf(ben, 'seat.3')).toMatchObject({ x: 1 });
    expect(await keyOf(ben, 'seat.1')).not.toHaveProperty('x');
  });

  it('are done no further when it is stopped', async () => {
    const { user, ben } = await renderSettings({ count: 8 });
    await user.click(await find('Lock empty seats 7'));
    expect(await screen.findByRole('progressbar')).toHaveAttribute('max', '7');
    await user.click(button('Stop'));
    await find(/^Lock empty seats/);
    const { data } = await ben.getGroupAttributes({ groupID: 'lounge', keyList: [] });
    const locked = Object.values(data.groupAttributes).filter((value) => value === '{"s":2}');
    expect(locked.length).toBeLessThan(7);
    expect(button(`Lock empty seats ${7 - locked.length}`)).toBeInTheDocument();
  });

  it('are done no further when one is refused, and why is said', async () => {
    const { user } = await renderSettings({}, { methods: { setGroupAttributes: refuse(2801) } });
    await user.click(await find('Lock empty seats 7'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/You are offline/);
    expect(await find('Lock empty seats 7')).toBeInTheDocument();
  });
});

describe('the end of it', () => {
  it('is to hand it over, and there is nothing to be set afterwards', async () => {
    const { user, ben, onClose } = await renderSettings();
    await user.click(await find('Hand the room over…'));
    const dialog = await screen.findByRole('dialog', { name: 'Hand the room over' });
    await user.click(await within(dialog).findByText('Ben Okafor'));
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(await metaOf(ben)).toMatchObject({ h: 'ben' });
  });

  it('is to close the stage, which is asked first', async () => {
    const { user, ben, onClose } = await renderSettings({ seats: { 1: MEI, 2: BEN } });
    await user.click(await find('Close the stage…'));
    const question = await screen.findByRole('dialog', {
      name: 'Close the stage of Friday lounge?',
    });
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(await metaOf(ben)).toMatchObject({ o: 1 });
    await user.click(button('Close the stage…'));
    await user.click(await find('Close the stage'));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(await metaOf(ben)).toMatchObject({ o: 0 });
    expect(await keyOf(ben, 'seat.2')).toEqual({ s: 0 });
  });
});
