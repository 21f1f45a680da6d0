import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { complaints } from '../testing/axe.js';
import { stubDialogs } from '../testing/dialogs.js';
import { crowdedGroupSeed } from '../testing/group-seed.js';
import { loungeSeed, openLounge, type SeatValues } from '../testing/lounge.js';
import { renderChat } from '../testing/render-chat.js';
import { SeatPeopleDialog, type SeatPeopleDialogProps } from './index.js';

beforeAll(async () => {
  await import('./seat-people-dialog.js');
});
beforeEach(stubDialogs);

const seats = {
  1: { s: 1, u: 'mei', n: 'Mei Tanaka' },
  3: { s: 1, u: 'ben', n: 'Ben Okafor' },
} as const;

async function renderDialog(
  props: Partial<SeatPeopleDialogProps> = {},
  values: SeatValues = seats,
) {
  const choose = vi.fn();
  const onClose = vi.fn();
  const dialog = (
    <SeatPeopleDialog
      groupID="lounge"
      title="Make a co-host"
      label="Make a co-host"
      choose={choose}
      onClose={onClose}
      {...props}
    />
  );
  const rendered = renderChat(dialog, { seed: loungeSeed, userID: 'mei', devices: 9 });
  await openLounge(await rendered.person('mei'), { seats: values });
  await screen.findAllByRole('option');
  return { ...rendered, choose, onClose };
}

function names(): readonly (string | null)[] {
  return screen.getAllByRole('option').map((option) => option.textContent);
}

describe('who can be chosen', () => {
  it('are all others in the group, but some', async () => {
    await renderDialog({ exceptIDs: ['eve', 'long'] });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
    expect(screen.getByRole('option', { name: /Ben Okafor/ })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /Mei/ })).toBeNull();
  });

  it('are those who have no seat', async () => {
    await renderDialog({ among: 'unseated' });
    await waitFor(() => expect(screen.queryByRole('option', { name: /Ben/ })).toBeNull());
    expect(screen.getAllByRole('option')).toHaveLength(4);
  });

  it('are those who sit, in the order of the seats', async () => {
    const { user } = await renderDialog({ among: 'seated' });
    expect(names()).toEqual(['MTMei Tanaka', 'BOBen Okafor']);
    await user.type(screen.getByRole('combobox'), 'OKA');
    expect(names()).toEqual(['BOBen Okafor']);
    await user.type(screen.getByRole('combobox'), 'x');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('No member found');
  });

  it('have names also where seats have no room for them', async () => {
    const unnamed = { 1: { s: 1, u: 'mei' }, 3: { s: 1, u: 'ben' } } as const;
    await renderDialog({ among: 'seated' }, unnamed);
    await screen.findByRole('option', { name: /Mei Tanaka/ });
    await screen.findByRole('option', { name: /Ben Okafor/ });
  });

  it('are looked for by name', async () => {
    const { user } = await renderDialog();
    await user.type(screen.getByRole('combobox'), 'Evelyn');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(screen.getByRole('option', { name: /Evelyn Brown/ })).toBeInTheDocument();
  });

  it('is nobody, and it says so', async () => {
    const exceptIDs = ['ann', 'ben', 'dara', 'eve', 'long'];
    renderChat(
      <SeatPeopleDialog
        {...{ groupID: 'lounge', title: 'Invite', label: 'Invite', exceptIDs }}
        choose={() => undefined}
        onClose={() => undefined}
      />,
      { seed: loungeSeed, userID: 'mei' },
    );
    expect(await screen.findByText('There is nobody to choose.')).toBeInTheDocument();
  });

  it('are loaded page by page', async () => {
    const { user } = renderChat(
      <SeatPeopleDialog
        {...{ groupID: 'studio', title: 'Invite', label: 'Invite' }}
        choose={() => undefined}
        onClose={() => undefined}
      />,
      { seed: crowdedGroupSeed(120) },
    );
    const size = () => screen.getAllByRole('option')[0]?.getAttribute('aria-setsize');
    await screen.findAllByRole('option');
    expect(size()).toBe('49');
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    await waitFor(() => expect(size()).toBe('99'));
  });
});

it('says that there is nobody only when no more can be loaded', async () => {
  const { person, rerender } = renderChat(null, { seed: crowdedGroupSeed(60) });
  const sdk = await person('member7');
  const { data } = await sdk.getGroupMemberList({ groupID: 'studio', count: 50, offset: 0 });
  rerender(
    <SeatPeopleDialog
      {...{ groupID: 'studio', title: 'Invite', label: 'Invite' }}
      exceptIDs={data.memberList.map(({ userID }) => userID)}
      choose={() => undefined}
      onClose={() => undefined}
    />,
  );
  const more = await screen.findByRole('button', { name: 'Load more' });
  expect(screen.queryByText('There is nobody to choose.')).toBeNull();
  fireEvent.click(more);
  expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
});

describe('who is chosen', () => {
  it('is said, and it is done by the button, which closes the dialog', async () => {
    const { user, choose, onClose } = await renderDialog();
    expect(screen.getByRole('dialog', { name: 'Make a co-host' })).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.click(screen.getByRole('option', { name: /Ben/ }));
    await user.click(screen.getByRole('option', { name: /Evelyn/ }));
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('Chosen: Evelyn Brown');
    expect(await complaints(screen.getByRole('dialog'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Make a co-host' }));
    expect(choose).toHaveBeenCalledExactlyOnceWith('eve', 'Evelyn Brown');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  it('is somebody by keys alone', async () => {
    const { user, choose } = await renderDialog({ among: 'seated' });
    await user.keyboard('{ArrowDown}{Enter}{Tab}{Tab}{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith('ben', 'Ben Okafor');
  });

  it('is nobody by chance', async () => {
    const { user, choose } = await renderDialog();
    await user.click(screen.getByRole('button', { name: 'Make a co-host' }));
    expect(screen.getByText('Choose somebody first.')).toBeInTheDocument();
    expect(choose).not.toHaveBeenCalled();
  });

  it('is refused in words, and somebody else can be chosen', async () => {
    const choose = vi
      .fn<SeatPeopleDialogProps['choose']>()
      .mockRejectedValueOnce(new ChatError({ code: -28 }))
      .mockResolvedValue(undefined);
    const { user, onClose } = await renderDialog({ choose });
    await user.click(screen.getByRole('option', { name: /Evelyn/ }));
    await user.click(screen.getByRole('button', { name: 'Make a co-host' }));
    expect(await screen.findByText('This person is not in the room.')).toBeInTheDocument();
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('option', { name: /Ben/ }));
    expect(screen.queryByText('This person is not in the room.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Make a co-host' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  it('is asked for once while it waits, and the dialog waits too', async () => {
    let end: (() => void) | undefined;
    const choose = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    const { user, onClose } = await renderDialog({ choose });
    await user.click(screen.getByRole('option', { name: /Ben/ }));
    const button = screen.getByRole('button', { name: 'Make a co-host' });
    await user.click(button);
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(choose).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
    end?.();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });
});

it('says what comes of it', async () => {
  await renderDialog({ detail: 'They help you.', isDanger: true });
  expect(screen.getByText('They help you.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Make a co-host' })).toHaveAttribute('data-danger');
});
