import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { textSnapshot } from '../../testing/message-snapshots.js';
import { createWorld, renderChat, renderReady } from '../../testing/world.js';
import { useSession } from '../session/index.js';
import { mentionedIn, useDraft, useDraftActions } from './index.js';

const question = textSnapshot({ ID: 'Who has the key?' });
const mine = textSnapshot({ ID: 'I have teh key', flow: 'out', from: 'ann' });

async function renderDrafts() {
  const { engine, userOf } = createWorld();
  return renderReady(
    () => ({ ben: useDraft('C2Cben'), again: useDraft('C2Cben'), cat: useDraft('C2Ccat') }),
    { sdk: engine.createClient(), user: userOf('ann') },
  );
}

describe('a draft', () => {
  it('is shared by all who show the conversation, and no other conversation has it', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.setText('hello'));
    expect(hook.current.again.draft.text).toBe('hello');
    expect(hook.current.cat.draft.text).toBe('');
  });

  it('keeps its identity while nothing of it changes', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.setText('hello'));
    const { draft } = hook.current.ben;
    act(() => hook.current.cat.setText('other'));
    act(() => hook.current.ben.setText('hello'));
    expect(hook.current.ben.draft).toBe(draft);
  });

  it('that answers a message goes on answering it while it is written, until that is cancelled', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.reply(question));
    act(() => hook.current.ben.setText('Me'));
    expect(hook.current.ben.draft.replyTo).toBe(question);
    act(() => hook.current.ben.cancel());
    expect(hook.current.ben.draft).toMatchObject({ text: 'Me', replyTo: undefined });
  });

  it('that changes a message has its text, and gives back what was being written', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.setText('half a thought'));
    act(() => hook.current.ben.edit(mine));
    expect(hook.current.ben.draft).toMatchObject({ text: 'I have teh key', editing: mine });
    act(() => hook.current.ben.setText('I have the key'));
    act(() => hook.current.ben.cancel());
    expect(hook.current.ben.draft).toMatchObject({ text: 'half a thought', editing: undefined });
    act(() => hook.current.ben.edit(mine));
    act(() => hook.current.ben.clear());
    expect(hook.current.ben.draft).toMatchObject({ text: 'half a thought', editing: undefined });
  });

  it('one message is changed at a time, and what was being written is not lost by a second one', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.setText('half a thought'));
    act(() => hook.current.ben.edit(mine));
    act(() => hook.current.ben.edit(textSnapshot({ ID: 'other', flow: 'out' })));
    act(() => hook.current.ben.cancel());
    expect(hook.current.ben.draft.text).toBe('half a thought');
  });

  it('answering ends when a message is changed, and changing when one is answered', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.reply(question));
    act(() => hook.current.ben.edit(mine));
    expect(hook.current.ben.draft.replyTo).toBeUndefined();
    act(() => hook.current.ben.reply(question));
    expect(hook.current.ben.draft).toMatchObject({
      editing: undefined,
      replyTo: question,
      text: '',
    });
  });

  it('has the files that go along, each until it is taken out', async () => {
    const hook = await renderDrafts();
    const [plan, photo] = [new File(['a'], 'plan.pdf'), new File(['b'], 'photo.png')];
    act(() => hook.current.ben.addFiles([plan, photo]));
    act(() => hook.current.ben.removeFile(plan));
    expect(hook.current.ben.draft.files).toEqual([photo]);
  });

  it('has its files and mentions still when a message was changed in between', async () => {
    const hook = await renderDrafts();
    const plan = new File(['a'], 'plan.pdf');
    act(() => hook.current.ben.setText('@Ben, look'));
    act(() => hook.current.ben.addMention({ userID: 'ben', name: 'Ben' }));
    act(() => hook.current.ben.addFiles([plan]));
    act(() => hook.current.ben.edit(mine));
    act(() => hook.current.ben.clear());
    expect(hook.current.ben.draft).toMatchObject({ text: '@Ben, look', files: [plan] });
    expect(mentionedIn(hook.current.ben.draft)).toEqual(['ben']);
  });

  it('mentions whom its text still names, each once', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.addMention({ userID: 'ben', name: 'Ben' }));
    act(() => hook.current.ben.addMention({ userID: 'cat', name: 'Cat' }));
    act(() => hook.current.ben.addMention({ userID: 'ben', name: 'Ben' }));
    act(() => hook.current.ben.setText('@Ben and @Ben, look'));
    expect(mentionedIn(hook.current.ben.draft)).toEqual(['ben']);
  });

  it.each([
    ['not by the beginning of a longer one', '@Anna, look', ['anna']],
    ['not in an address', 'write to me@Ann.org', []],
    ['not any more when it was taken out', 'look @', []],
    ['each by their own', '@Ann and @Anna', ['ann', 'anna']],
  ])('mentions people by their whole name: %s', async (_, text, expected) => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.addMention({ userID: 'nobody', name: '' }));
    act(() => hook.current.ben.addMention({ userID: 'ann', name: 'Ann' }));
    act(() => hook.current.ben.addMention({ userID: 'anna', name: 'Anna' }));
    act(() => hook.current.ben.setText(text));
    expect(mentionedIn(hook.current.ben.draft)).toEqual(expected);
  });

  it('of two of one name mentions who was chosen last, and both where the text names both', async () => {
    const hook = await renderDrafts();
    act(() => hook.current.ben.addMention({ userID: 'ann1', name: 'Ann' }));
    act(() => hook.current.ben.addMention({ userID: 'ann2', name: 'Ann' }));
    act(() => hook.current.ben.setText('@Ann, look'));
    expect(mentionedIn(hook.current.ben.draft)).toEqual(['ann2']);
    act(() => hook.current.ben.setText('@Ann and @Ann, look'));
    expect(mentionedIn(hook.current.ben.draft)).toEqual(['ann1', 'ann2']);
  });

  it('who only changes it is never rendered again', async () => {
    const { engine, userOf } = createWorld();
    const hook = await renderReady(() => useDraftActions('C2Cben'), {
      sdk: engine.createClient(),
      user: userOf('ann'),
    });
    const { renders, current } = hook;
    act(() => current.setText('hello'));
    expect(hook.renders).toBe(renders);
    expect(current.read().text).toBe('hello');
  });

  it('written before anybody is logged in is who’s that logs in next, and nobody’s after a logout', async () => {
    const { engine, userOf } = createWorld();
    const { result } = renderChat(() => ({ ben: useDraft('C2Cben'), session: useSession() }), {
      sdk: engine.createClient(),
    });
    act(() => result.current.ben.setText('hello'));
    await act(() => result.current.session.login(userOf('ann')));
    expect(result.current.ben.draft.text).toBe('hello');
    await act(() => result.current.session.logout());
    expect(result.current.ben.draft.text).toBe('');
    await act(() => result.current.session.login(userOf('cat')));
    expect(result.current.ben.draft.text).toBe('');
  });
});
