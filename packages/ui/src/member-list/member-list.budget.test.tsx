import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stubDialogs } from '../testing/dialogs.js';
import { groupSeed } from '../testing/group-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { RenderCount, settle, untilCalm } from '../testing/render-count.js';
import { MemberList } from './index.js';
import { MemberRow } from './member-row.js';

// It is loaded when it is needed: not while renderings are counted.
beforeAll(() => import('./member-layer.js'));
beforeEach(stubDialogs);

/** The members of Ann's group, when all of them are there; what is rendered from then on is counted. */
async function renderCounted() {
  const rows = new RenderCount();
  const parts = { Row: rows.part(MemberRow, ({ member }) => member.userID) };
  const chat = renderChat(<MemberList groupID="studio" parts={parts} />, { seed: groupSeed });
  await screen.findByText('Evelyn Brown');
  await untilCalm(rows);
  return { ...chat, rows };
}

async function rowOf(name: string): Promise<HTMLElement> {
  return (await screen.findByText(name)).closest('[role="option"]') as HTMLElement;
}

describe('of the members of a group', () => {
  it('one who comes renders their row', async () => {
    const { person, rows } = await renderCounted();
    await act(async () => void (await person('mei')));
    await waitFor(async () => expect(await rowOf('Mei (mixing)')).toHaveTextContent('Online'));
    await settle();
    expect(rows.ids).toEqual(['mei']);
  });

  it('the menu of one renders no row', async () => {
    const { user, rows } = await renderCounted();
    fireEvent.contextMenu(await rowOf('Mei (mixing)'), { clientX: 40, clientY: 40 });
    await screen.findByRole('menu');
    await settle();
    await user.keyboard('{Escape}');
    await settle();
    expect(rows.ids).toEqual([]);
  });

  it('one who is muted renders their row', async () => {
    const { person, rows } = await renderCounted();
    const ben = await person('ben');
    await untilCalm(rows);
    await act(async () => {
      await ben.setGroupMemberMuteTime({ groupID: 'studio', userID: 'mei', muteTime: 3_600 });
    });
    await waitFor(async () => expect(await rowOf('Mei (mixing)')).toHaveTextContent('Muted until'));
    await settle();
    expect(rows.ids).toEqual(['mei']);
  });
});
