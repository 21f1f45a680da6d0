import { waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { complaints, renderDevtools } from '../testing/render-devtools.js';
import { say } from '../testing/say.js';

async function openStore() {
  const rendered = await renderDevtools();
  await rendered.user.click(rendered.tools.getByRole('tab', { name: 'Store' }));
  await rendered.tools.findByRole('region', { name: 'Tables' });
  return rendered;
}

/** What the browser is asked to save. */
function stubSaving(): { readonly saved: { name: string; text: () => Promise<string> }[] } {
  const saved: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:saved';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = last;
    if (blob) saved.push({ name: this.download, text: () => blob.text() });
  });
  return { saved };
}

describe('the store', () => {
  it('shows who is logged in, and how much there is of what', async () => {
    const { tools } = await openStore();
    const sessions = within(tools.getByRole('region', { name: 'Sessions' }));
    expect(sessions.getByRole('row', { name: /^ann \d+ online$/ })).toBeInTheDocument();
    expect(sessions.getByRole('row', { name: /^ben \d+ online$/ })).toBeInTheDocument();
    const tables = within(tools.getByRole('region', { name: 'Tables' }));
    expect(tables.getByRole('row', { name: /^In all [1-9]\d*$/ })).toBeInTheDocument();
  });

  it('counts again when it is asked to', async () => {
    const { tools, people, user } = await openStore();
    const sum = () => tools.getByRole('row', { name: /^In all/ }).textContent;
    const before = sum();
    await say(people.ann, 'ben', 'Hello');
    await user.click(tools.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(sum()).not.toBe(before));
  });

  it('saves all as a file, and brings it back when one is sure of it', async () => {
    const { saved } = stubSaving();
    const { tools, people, user, engine } = await openStore();
    await say(people.ann, 'ben', 'Kept');
    await user.click(tools.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const [file] = saved;
    expect(file?.name).toMatch(/^engine-[\dT-]+\.json$/);
    expect(tools.getByRole('status')).toHaveTextContent(`Saved as ${file?.name}.`);
    const text = (await file?.text()) ?? '';
    expect(text).toContain('Kept');

    await say(people.ann, 'ben', 'Forgotten');
    const picker = tools.getByLabelText('Restore from a file…');
    const chosen = new File([text], 'friday.json', { type: 'application/json' });
    await user.upload(picker, chosen);
    const question = tools.getByRole('alertdialog', {
      name: /^Replace everything .* friday\.json/,
    });
    expect(await complaints()).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(tools.queryByRole('alertdialog')).toBeNull();
    await user.upload(picker, chosen);
    tools.getByRole('button', { name: 'Cancel' }).focus();
    await user.keyboard('{Escape}');
    expect(tools.queryByRole('alertdialog')).toBeNull();
    expect(JSON.stringify(await engine.admin.snapshot())).toContain('Forgotten');

    await user.upload(picker, chosen);
    await user.click(tools.getByRole('button', { name: 'Replace everything' }));
    await waitFor(() => expect(tools.getByRole('status')).toHaveTextContent('Restored.'));
    const now = JSON.stringify(await engine.admin.snapshot());
    expect(now).toContain('Kept');
    expect(now).not.toContain('Forgotten');
  });

  it.each(['', 'hello', '[]', '{"schema":"1","tables":{}}', '{"schema":1}'])(
    'says that a file is no snapshot: %s',
    async (text) => {
      const { tools, user } = await openStore();
      const file = new File([text], 'letter.json', { type: 'application/json' });
      await user.upload(tools.getByLabelText('Restore from a file…'), file);
      await user.click(tools.getByRole('button', { name: 'Replace everything' }));
      await waitFor(() =>
        expect(tools.getByRole('status')).toHaveTextContent(
          'That did not work. This file is no snapshot of an engine.',
        ),
      );
    },
  );

  it('says why a snapshot of another schema is not taken', async () => {
    const { tools, user } = await openStore();
    const file = new File(['{"schema":99999,"tables":{}}'], 'future.json');
    await user.upload(tools.getByLabelText('Restore from a file…'), file);
    await user.click(tools.getByRole('button', { name: 'Replace everything' }));
    await waitFor(() =>
      expect(tools.getByRole('status')).toHaveTextContent(/did not work.*version 99999/),
    );
  });

  it('shows the records of a table, and what each says', async () => {
    const { tools, user, people } = await openStore();
    await say(people.ann, 'ben', 'Shown');
    await user.click(tools.getByRole('button', { name: 'Refresh' }));
    await user.click(await tools.findByRole('button', { name: 'Show the records of users' }));
    const card = within(await tools.findByRole('region', { name: 'Records of users' }));
    const names = await waitFor(() => {
      const items = card.getAllByRole('listitem').map(({ textContent }) => textContent);
      expect(items).toEqual(['ann', 'ben']);
      return items;
    });
    expect(names).toHaveLength(2);
    expect(card.queryByRole('button', { name: 'Show more' })).toBeNull();
    await user.click(card.getByText('ann'));
    expect(await card.findByRole('group', { name: 'ann' })).toHaveTextContent('ann');
    expect(await complaints()).toEqual([]);
    await user.click(card.getByRole('button', { name: 'Close the records' }));
    expect(tools.queryByRole('region', { name: 'Records of users' })).toBeNull();
  });

  it('shows more of a long table when it is asked to', async () => {
    const { tools, user, engine } = await openStore();
    const users = Array.from({ length: 60 }, (_, index) => ({ userID: `guest${100 + index}` }));
    await engine.admin.seed({ users });
    await user.click(tools.getByRole('button', { name: 'Refresh' }));
    await user.click(await tools.findByRole('button', { name: 'Show the records of users' }));
    const card = within(await tools.findByRole('region', { name: 'Records of users' }));
    await waitFor(() => expect(card.getAllByRole('listitem')).toHaveLength(50));
    await user.click(card.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(card.getAllByRole('listitem')).toHaveLength(62));
    expect(card.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says why it could not be asked', async () => {
    const { tools, user, engine } = await openStore();
    await engine.close();
    await user.click(tools.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(tools.getByRole('alert')).toHaveTextContent('That did not work.'));
  });
});
