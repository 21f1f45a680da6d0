import { describe, expect, it } from 'vitest';
import { accessibilityProblems, SOME_THEMES } from './accessibility.js';
import { conversation, demoWindows, thread } from './demo-page.js';
import { find, openCommunities, openDetails, topic, wayToGroup } from './group-pages.js';

const openDemo = demoWindows();

describe.each(SOME_THEMES)('in the %s theme', (colorScheme) => {
  it('axe finds nothing in groups, their dialogs, notices, communities and a live room', async () => {
    const demo = await openDemo({ colorScheme });
    const { page } = await demo.open('jonas');
    const lina = await demo.open('lina');
    const asking = await find(lina.page, 'roof-garden');
    await asking.getByRole('button', { name: 'Ask to join' }).click();
    await asking.getByText(/^You have asked to join/).waitFor();
    await page.bringToFront();
    const isFine = () => expect.poll(() => accessibilityProblems(page)).toEqual([]);
    await conversation(page, 'Notices').click();
    await page.getByRole('button', { name: 'Accept 李娜' }).waitFor();
    await isFine();
    await page.getByRole('button', { name: 'Open Roof garden' }).first().click();
    const details = await openDetails(page, 'Roof garden');
    await isFine();
    await details.getByRole('button', { name: /^Members/ }).click();
    await details.getByRole('option', { name: /^Sofia Rossi/ }).waitFor();
    await isFine();
    const making = await wayToGroup(page, 'New group…');
    await isFine();
    await making.getByRole('textbox', { name: 'Name', exact: true }).fill('Rain barrels');
    await making.getByRole('button', { name: 'Next' }).click();
    await making.getByRole('option').first().waitFor();
    await isFine();
    await making.getByRole('button', { name: 'Create', exact: true }).click();
    await making.waitFor({ state: 'detached' });
    await openCommunities(page);
    await topic(page, 'Lost and found').click();
    await thread(page).getByText('Blue with a wooden handle?').waitFor();
    await isFine();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Chats/ })
      .click();
    const joining = await find(page, 'night-radio-live');
    await isFine();
    await joining.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByRole('textbox', { name: 'Say something' }).waitFor();
    await isFine();
  });
});
