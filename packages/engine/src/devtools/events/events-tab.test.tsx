import { act, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import { internalsOf } from '../../engine-internals.js';
import { stubFrames } from '../testing/frames.js';
import { renderDevtools } from '../testing/render-devtools.js';
import { say } from '../testing/say.js';
import { rewrite } from '../testing/typing.js';

describe('the events', () => {
  it('show what goes over the lines, with its person and how long it took', async () => {
    const { tools, people } = await renderDevtools();
    expect(tools.getByText(/^Nothing has gone over the lines yet/)).toBeInTheDocument();
    await say(people.ann, 'ben', 'Hello');
    await tools.findByRole('option', { name: /^Request messages\.send ann \d+ ms / });
    await tools.findByRole('option', { name: /^Push messages\.new ben / });
    await tools.findByRole('option', { name: /^SDK event onMessageReceived ben / });
  });

  it('open a row by its keys, and close it', async () => {
    const { tools, people, user, root } = await renderDevtools();
    await say(people.ann, 'ben', 'Hello');
    const list = await tools.findByRole('listbox', { name: 'Events' });
    list.focus();
    await user.keyboard('{Home}');
    const detail = tools.getByRole('region', { name: 'Details of messages.send' });
    expect(detail).toHaveTextContent('Hello');
    expect(list.getAttribute('aria-activedescendant')).toBe(
      within(list).getByRole('option', { selected: true }).id,
    );
    tools.getByRole('button', { name: 'Close details' }).focus();
    await user.keyboard('{Escape}');
    expect(tools.queryByRole('region', { name: /^Details/ })).toBeNull();
    expect((root.getRootNode() as ShadowRoot).activeElement).toBe(list);
  });

  it('show a refusal with its code, and what that means', async () => {
    const { tools, people, user, engine } = await renderDevtools();
    await engine.admin.refuse({ method: 'sendMessage', code: 10017, times: 1 });
    await say(people.ann, 'ben', 'Hello').catch(() => undefined);
    await user.click(
      await tools.findByRole('option', { name: /messages\.send ann refused 10017/ }),
    );
    const detail = tools.getByRole('region', { name: 'Details of messages.send' });
    expect(detail).toHaveTextContent(/ERR_SVR_GROUP_SHUTUP_DENY|mute/i);
  });

  it('what was said stays text, whatever it looks like', async () => {
    const { tools, people, user, root } = await renderDevtools();
    const text = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await say(people.ann, 'ben', text);
    await user.click(await tools.findByRole('option', { name: /messages\.send/ }));
    expect(root.querySelector('img, script')).toBeNull();
    expect(root).toHaveTextContent('alert(2)');
  });

  it('are narrowed by words, person and kind', async () => {
    const { tools, people, user } = await renderDevtools();
    await say(people.ann, 'ben', 'Hello');
    await tools.findByRole('option', { name: /onMessageReceived ben/ });
    await user.selectOptions(tools.getByRole('combobox', { name: 'Person' }), 'ben');
    await waitFor(() => expect(tools.queryByRole('option', { name: / ann / })).toBeNull());
    await user.click(tools.getByRole('button', { name: 'SDK events' }));
    expect(tools.queryByRole('option', { name: /onMessageReceived/ })).toBeNull();
    expect(tools.getByRole('option', { name: /messages\.new/ })).toBeInTheDocument();
    await user.type(tools.getByRole('searchbox', { name: 'Filter events' }), 'no such thing');
    expect(tools.queryByRole('listbox', { name: 'Events' })).toBeNull();
    expect(tools.getByText('Nothing of this kind has happened.')).toBeInTheDocument();
    await rewrite(user, tools.getByRole('searchbox', { name: 'Filter events' }), 'Hello');
    expect(tools.getByRole('option', { name: /messages\.new/ })).toBeInTheDocument();
  });

  it('pause, go on, and are cleared', async () => {
    const { tools, people, user } = await renderDevtools();
    await user.click(tools.getByRole('button', { name: 'Pause' }));
    await tools.findByText('Paused: what happens now is not kept.');
    await say(people.ann, 'ben', 'Unheard');
    await user.click(tools.getByRole('button', { name: 'Resume' }));
    await say(people.ann, 'ben', 'Heard');
    await tools.findByRole('option', { name: /messages\.new/ });
    expect(tools.getAllByRole('option', { name: /messages\.send/ })).toHaveLength(1);
    await user.click(tools.getByRole('button', { name: 'Clear' }));
    await tools.findByText(/^Nothing has gone over the lines yet/);
  });

  it('draw what is in sight alone, and go along with the newest', async () => {
    const { tools, people } = await renderDevtools();
    for (let index = 0; index < 60; index += 1) await say(people.ann, 'ben', `Text ${index}`);
    await waitFor(() => expect(tools.getByText(/^(\d+) of \1$/).textContent).toMatch(/^[23]\d\d/));
    const rows = tools.getAllByRole('option', { name: /ms|messages|on[A-Z]/ });
    expect(rows.length).toBeLessThan(40);
    const last = Math.max(...rows.map((row) => Number(row.getAttribute('aria-posinset'))));
    expect(tools.getByText(/ of /).textContent).toContain(String(last));
  });
});

/** Counts how often React has drawn them. */
async function counted(initiallyOpen: boolean) {
  const frames = stubFrames();
  let count = 0;
  const rendered = await renderDevtools({ initiallyOpen }, (devtools) => (
    <Profiler id="devtools" onRender={() => (count += 1)}>
      {devtools}
    </Profiler>
  ));
  let seen = 0;
  internalsOf(rendered.engine).watch(() => (seen += 1));
  await rendered.engine.admin.setRateLimits(false);
  const { ann } = rendered.people;
  /** A thousand frames and more, within a second of sixty animation frames. */
  const beBusy = async () => {
    for (let frame = 0; frame < 60; frame += 1) {
      for (let index = 0; index < 4; index += 1) await say(ann, 'ben', `${frame}.${index}`);
      await act(async () => frames.run());
    }
  };
  // The list is there, and has its size.
  await say(ann, 'ben', 'Hello');
  await act(async () => frames.run());
  return { ...rendered, beBusy, seen: () => seen, count: () => count };
}

describe('a busy engine', () => {
  it('has the open devtools drawn at most once in an animation frame', async () => {
    const { beBusy, seen, count } = await counted(true);
    const before = count();
    await beBusy();
    expect(seen()).toBeGreaterThan(1_000);
    expect(count() - before).toBeGreaterThan(30);
    expect(count() - before).toBeLessThanOrEqual(60);
  });

  it('has the closed ones not drawn at all', async () => {
    const { beBusy, seen, count } = await counted(false);
    const before = count();
    await beBusy();
    expect(seen()).toBeGreaterThan(1_000);
    expect(count()).toBe(before);
  });
});
