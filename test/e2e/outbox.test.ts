import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, setNetworkCut, thread } from './demo-page.js';

const openDemo = demoWindows();

describe('a message that could not be sent', () => {
  it('survives a reload, in its order, and arrives once', async () => {
    const demo = await openDemo();
    const mina = await demo.open('mina');
    const jonas = await demo.open('jonas');
    await openConversation(mina.page, 'Jonas Weber');
    await openConversation(jonas.page, 'Mina Park');
    await setNetworkCut(mina.page, true);
    await mina.page
      .getByRole('status')
      .filter({ hasText: /offline|connect/i })
      .waitFor();
    const texts = ['Written before the reload', 'And one more'];
    for (const text of texts) {
      await send(mina.page, text);
      await thread(mina.page).getByText(text).waitFor();
    }
    expect(await thread(jonas.page).getByText('Written before the reload').count()).toBe(0);

    // The switch is off again after it.
    await mina.page.reload();
    for (const text of texts) await thread(jonas.page).getByText(text).waitFor();
    const heard = await thread(jonas.page).innerText();
    expect(heard.indexOf('Written before')).toBeLessThan(heard.indexOf('And one more'));
    await openConversation(mina.page, 'Jonas Weber');
    for (const text of texts) {
      await expect.poll(() => thread(mina.page).getByText(text).count()).toBe(1);
      expect(await thread(jonas.page).getByText(text).count()).toBe(1);
    }
  });
});
