import { EVENT } from '@parlor/sdk';
import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { next } from '../../testing/events.js';
import { renderDevtools } from '../testing/render-devtools.js';
import { say } from '../testing/say.js';
import { rewrite } from '../testing/typing.js';

async function openFaults() {
  const rendered = await renderDevtools();
  const { tools, user } = rendered;
  await user.click(tools.getByRole('tab', { name: 'Faults' }));
  await tools.findByRole('region', { name: 'Moderation' });
  const region = (name: string) => within(tools.getByRole('region', { name }));
  const told = (text: string | RegExp) =>
    waitFor(() => expect(tools.getByRole('status')).toHaveTextContent(text));
  return { ...rendered, region, told };
}

describe('refusing', () => {
  it('refuses once what was chosen from the lists', async () => {
    const { tools, user, people, region, told } = await openFaults();
    const refuse = region('Refuse a method');
    await user.type(refuse.getByRole('combobox', { name: 'Method' }), 'sendmess');
    await user.click(tools.getByRole('option', { name: 'sendMessage' }));
    // By what it means.
    await user.type(refuse.getByRole('combobox', { name: 'Code' }), 'shutup');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(refuse.getByRole('combobox', { name: 'Code' })).toHaveValue('10017');
    await user.click(refuse.getByRole('button', { name: 'Refuse' }));
    await told('sendMessage is refused with 10017.');
    await region('In force').findByText('1 more');
    await expect(say(people.ann, 'ben', 'Hello')).rejects.toMatchObject({ code: 10017 });
    await region('In force').findByText('Nothing is refused.');
    await say(people.ann, 'ben', 'Hello');
  });

  it('refuses one person in words of one’s own, until it is stopped', async () => {
    const { user, people, region, told } = await openFaults();
    const refuse = region('Refuse a method');
    await user.type(refuse.getByRole('combobox', { name: 'Method' }), 'any');
    await user.type(refuse.getByRole('combobox', { name: 'Code' }), '4711');
    await user.type(refuse.getByRole('textbox', { name: /^Text/ }), 'Not today');
    await user.type(refuse.getByRole('combobox', { name: 'Only for' }), 'ben');
    await user.click(refuse.getByRole('radio', { name: 'Until stopped' }));
    await user.click(refuse.getByRole('button', { name: 'Refuse' }));
    await told('any is refused with 4711.');
    for (const _time of [1, 2]) {
      await expect(say(people.ben, 'ann', 'Hello')).rejects.toMatchObject({
        code: 4711,
        message: 'Not today',
      });
    }
    await say(people.ann, 'ben', 'Hello');
    await user.click(
      await region('In force').findByRole('button', { name: 'Stop refusing any with 4711' }),
    );
    await told('any is answered again.');
    await say(people.ben, 'ann', 'Hello');
  });

  it('shows, and stops, what code has set', async () => {
    const { tools, user, engine, people } = await openFaults();
    await engine.admin.refuse({ method: 'getUserProfile', code: 40001 });
    await user.click(tools.getByRole('tab', { name: 'Events' }));
    await user.click(tools.getByRole('tab', { name: 'Faults' }));
    await user.click(
      await tools.findByRole('button', { name: 'Stop refusing getUserProfile with 40001' }),
    );
    await tools.findByText('Nothing is refused.');
    await people.ann.getUserProfile({ userIDList: ['cleo'] });
  });

  it('says at the button that something is refused', async () => {
    const { tools, user, engine } = await openFaults();
    await engine.admin.refuse({ method: 'any', code: 2801 });
    await user.click(tools.getByRole('tab', { name: 'Store' }));
    await tools.findByText('1 refusal in force');
    await user.click(tools.getByRole('button', { name: 'Close' }));
    tools.getByRole('button', { name: 'Open engine devtools: 1 refusal in force' });
  });

  it.each(['fly', 'getBlacklist', ''])('says that %j cannot be refused', async (method) => {
    const { user, region } = await openFaults();
    const refuse = region('Refuse a method');
    const field = refuse.getByRole('combobox', { name: 'Method' });
    if (method !== '') await user.type(field, method);
    await user.click(refuse.getByRole('button', { name: 'Refuse' }));
    expect(field).toHaveAccessibleDescription('The SDK has no such method that asks the service.');
    expect(refuse.getByRole('combobox', { name: 'Code' })).toHaveAccessibleDescription(
      'A code is a whole number other than 0.',
    );
  });

  it('its lists are walked through and left by the keys', async () => {
    const { tools, user, region } = await openFaults();
    const field = region('Refuse a method').getByRole('combobox', { name: 'Method' });
    await user.click(field);
    const list = within(tools.getByRole('listbox', { name: 'Method' }));
    const chosen = () => list.getByRole('option', { selected: true });
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toHaveTextContent('any');
    expect(field).toHaveAttribute('aria-activedescendant', chosen().id);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toBe(list.getAllByRole('option').at(-1));
    await user.keyboard('{Escape}');
    expect(tools.queryByRole('listbox', { name: 'Method' })).toBeNull();
    await user.type(field, 'no such thing');
    expect(tools.getByRole('option', { name: 'None fits.' })).toBeInTheDocument();
    await user.tab();
    expect(tools.queryByRole('listbox', { name: 'Method' })).toBeNull();
  });
});

describe('other faults', () => {
  it('moderates texts by words', async () => {
    const { user, people, region, told } = await openFaults();
    const words = region('Moderation').getByRole('textbox');
    await user.type(words, 'rude, 粗鲁，  , وقح،{Enter}');
    await told('Texts with one of these 3 words are refused.');
    for (const text of ['How RUDE of you', '很粗鲁', 'كلام وقح']) {
      await expect(say(people.ann, 'ben', text)).rejects.toMatchObject({ code: 80001 });
    }
    await rewrite(user, words, '{Enter}');
    await told('All texts may be said.');
    await say(people.ann, 'ben', 'How rude of you');
  });

  it('switches the rate limits', async () => {
    const { user, engine, region, told } = await openFaults();
    const limits = region('Rate limits').getByRole('switch');
    expect(limits).toBeChecked();
    await user.click(limits);
    await told('Rate limits are off.');
    expect((await engine.admin.inspect()).hasRateLimits).toBe(false);
    await waitFor(() => expect(limits).not.toBeChecked());
  });

  it('signs somebody out, for a reason', async () => {
    const { user, people, region, told } = await openFaults();
    const card = region('People');
    const isKicked = next(people.ben, EVENT.KICKED_OUT);
    await user.click(card.getByRole('button', { name: 'Sign out' }));
    const field = card.getByRole('combobox', { name: 'Person' });
    expect(field).toHaveAccessibleDescription('Who? Write a userID.');
    await user.click(field);
    await user.click(card.getByRole('option', { name: 'ben' }));
    await user.selectOptions(
      card.getByRole('combobox', { name: 'Reason' }),
      'Used on another device',
    );
    await user.click(card.getByRole('button', { name: 'Sign out' }));
    await told('ben was signed out.');
    expect((await isKicked).data.type).toBe('multipleDevice');
  });

  it('lets a ticket expire', async () => {
    const { user, people, region, told } = await openFaults();
    const card = region('People');
    const isKicked = next(people.ann, EVENT.KICKED_OUT);
    await user.type(card.getByRole('combobox', { name: 'Person' }), 'ann');
    await user.click(card.getByRole('button', { name: 'Expire the ticket' }));
    await told('The ticket of ann has expired.');
    expect((await isKicked).data.type).toBe('userSigExpired');
  });

  it('advances the clock', async () => {
    const { user, engine, region, told } = await openFaults();
    const card = region('Clock');
    const amount = card.getByRole('textbox', { name: 'How much' });
    await rewrite(user, amount, '-1{Enter}');
    expect(amount).toHaveAccessibleDescription('How much? A number above 0.');
    await rewrite(user, amount, '1.5');
    await user.selectOptions(card.getByRole('combobox', { name: 'Unit' }), 'hours');
    await user.click(card.getByRole('button', { name: 'Advance' }));
    await told('The clock runs ahead by 1.5 hours more.');
    await card.findByText('Ahead by 1.5 hours');
    expect((await engine.admin.inspect()).clockAhead).toBe(5_400_000);
  });

  it.each([
    ['1', 'days', '1 day'],
    ['1', 'minutes', '1 minute'],
    ['36', 'hours', '36 hours'],
  ])('writes amounts as one says them: %s %s', async (amount, unit, said) => {
    const { user, region, told } = await openFaults();
    const card = region('Clock');
    await rewrite(user, card.getByRole('textbox', { name: 'How much' }), amount);
    await user.selectOptions(card.getByRole('combobox', { name: 'Unit' }), unit);
    await user.click(card.getByRole('button', { name: 'Advance' }));
    await told(`The clock runs ahead by ${said} more.`);
  });

  it('say in words why something did not work', async () => {
    const { user, engine, region, told } = await openFaults();
    await engine.close();
    await user.click(region('Rate limits').getByRole('switch'));
    await told(/^That did not work\. .+/);
  });
});
