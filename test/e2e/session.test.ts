import { describe, expect, it } from 'vitest';
import { demoWindows, openConversation, send, setNetworkCut, thread } from './demo-page.js';
import { isLong } from './long-scenarios.js';

const openDemo = demoWindows();

describe('the session', () => {
  it.runIf(isLong)('survives a reload of the tab', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('aicha');
    await page.getByRole('heading', { name: 'Aïcha Diallo' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Aïcha Diallo' }).waitFor();
    await openConversation(page, 'Reading room');
  });

  it('says so when the account is opened elsewhere, and can be taken back', async () => {
    const demo = await openDemo();
    const first = await demo.open('omar');
    await first.page.getByRole('heading', { name: 'عمر حداد' }).waitFor();
    const second = await demo.open('omar');
    await second.page.getByRole('option').first().waitFor();

    const banner = first.page.getByRole('alert');
    await banner.getByRole('button').click();
    await banner.waitFor({ state: 'hidden' });
    await second.page.getByRole('alert').waitFor();
  });

  it('a message written while the network is gone arrives once it is back, once', async () => {
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
    await send(mina.page, 'Written in a tunnel');
    await thread(mina.page).getByText('Written in a tunnel').waitFor();

    await setNetworkCut(mina.page, false);
    await thread(jonas.page).getByText('Written in a tunnel').waitFor();
    await expect.poll(() => thread(mina.page).getByText('Written in a tunnel').count()).toBe(1);
    expect(await thread(jonas.page).getByText('Written in a tunnel').count()).toBe(1);
  });

  it.runIf(isLong)(
    'what others wrote while the network was gone is there when it is back',
    async () => {
      const demo = await openDemo();
      const mina = await demo.open('mina');
      const jonas = await demo.open('jonas');
      await openConversation(mina.page, 'Jonas Weber');
      await openConversation(jonas.page, 'Mina Park');
      await setNetworkCut(mina.page, true);
      await send(jonas.page, 'You will read this later');
      await thread(jonas.page).getByText('You will read this later').waitFor();
      expect(await thread(mina.page).getByText('You will read this later').count()).toBe(0);

      await setNetworkCut(mina.page, false);
      await thread(mina.page).getByText('You will read this later').waitFor();
    },
  );

  it('says in words that tabs cannot talk where there is no SharedWorker, to everyone in the tab', async () => {
    const demo = await openDemo();
    await demo.context.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'));
    const { page } = await demo.open('mina');
    const notice = page.getByText('is not defined. The engine runs in this page instead');
    await notice.waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Be someone else' }).click();
    await page.getByRole('button', { name: /Jonas Weber/ }).click();
    await page.getByRole('option').first().waitFor();
    await notice.waitFor();
  });

  it('leaves to the first screen, and another person sees nothing of the first', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await openConversation(page, 'Jonas Weber');
    await thread(page).getByText('I can put the squeak back.').waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Be someone else' }).click();
    await page.getByRole('button', { name: /李娜/ }).click();
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain('squeak');
  });
});

describe('Tencent’s cloud', () => {
  it('is loaded only when it is asked for', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    await openConversation(page, 'Jonas Weber');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Be someone else' }).click();
    await page.getByRole('button', { name: 'Use Tencent’s cloud instead' }).click();
    const before = loaded.length;

    // The SDK would open its socket to the cloud; here it finds no network.
    await demo.context.setOffline(false);
    await page.getByLabel('SDKAppID').fill('1400000000');
    await page.getByLabel('userID', { exact: true }).fill('alice');
    await page.getByLabel('userSig').fill('not a ticket');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('complementary', { name: 'Conversations' }).waitFor();
    expect(loaded.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
  });

  it('refuses an SDKAppID that is none, in words', async () => {
    const demo = await openDemo();
    const { page } = await demo.open();
    await page.getByRole('button', { name: 'Use Tencent’s cloud instead' }).click();
    await page.getByLabel('SDKAppID').fill('abc');
    await page.getByLabel('userID', { exact: true }).fill('alice');
    await page.getByLabel('userSig').fill('x');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('alert')
      .getByText(/SDKAppID is the number/)
      .waitFor();
  });
});
