import { LOCALES, loadLocale } from '@parlor/ui/locales';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoWindows } from './demo-page.js';

const openDemo = demoWindows();

/** What the kit says in a language: the list of conversations, what gives up, and so on. */
async function kitIn(tag: 'ar' | 'de') {
  return (await loadLocale(tag)).strings;
}

/** Some of what the demo says itself: apps/demo/src/words. */
const ARABIC = { language: 'اللغة', chats: 'الدردشات', settings: 'الإعدادات', rooms: 'الغرف' };
const GERMAN = { language: 'Sprache', settings: 'Einstellungen', rooms: 'Räume' };

/** Which language the page says it is in, and which way it is written. */
function pageLanguage(page: Page) {
  return page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
}

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByLabel(label).selectOption({ label: name });
}

/** Where the middle of the list of conversations is, from the left, as a share of the page. */
async function placeOfList(page: Page): Promise<number> {
  const box = await page.getByRole('listbox').boundingBox();
  return box ? (box.x + box.width / 2) / (page.viewportSize()?.width ?? 1) : Number.NaN;
}

async function isInArabic(page: Page): Promise<void> {
  const { conversations } = await kitIn('ar');
  await page.getByRole('complementary', { name: conversations }).waitFor();
  await page.getByRole('listbox', { name: conversations }).waitFor();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${ARABIC.chats}`) })
    .waitFor();
  await page.getByRole('button', { name: ARABIC.settings }).waitFor();
  expect(await pageLanguage(page)).toEqual({ lang: 'ar', dir: 'rtl' });
}

describe('the languages of the demo', () => {
  it('one is chosen on the first screen, kept, and changed in the settings', async () => {
    const demo = await openDemo();
    const { page, problems } = await demo.open();
    expect(await pageLanguage(page)).toEqual({ lang: 'en', dir: 'ltr' });
    await choose(page, 'Language', 'العربية');
    await page.getByLabel(ARABIC.language).waitFor();
    await page.getByRole('button', { name: /Mina Park/ }).click();
    await isInArabic(page);
    expect(await placeOfList(page)).toBeGreaterThan(0.5);

    await page.reload();
    await isInArabic(page);

    await page.getByRole('button', { name: ARABIC.settings }).click();
    await choose(page, ARABIC.language, 'Deutsch');
    await page.getByLabel(GERMAN.language).waitFor();
    await page.keyboard.press('Escape');
    const { conversations } = await kitIn('de');
    await page.getByRole('listbox', { name: conversations }).waitFor();
    await page.getByRole('button', { name: GERMAN.settings }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: GERMAN.rooms }).waitFor();
    expect(await pageLanguage(page)).toEqual({ lang: 'de', dir: 'ltr' });
    expect(await placeOfList(page)).toBeLessThan(0.5);
    expect(problems).toEqual([]);
  });

  it('the first one is that of the browser', async () => {
    const demo = await openDemo({ locale: 'de-AT' });
    const { page, problems } = await demo.open();
    await page.getByLabel(GERMAN.language).waitFor();
    expect(await page.getByLabel(GERMAN.language).inputValue()).toBe('de');
    expect(await pageLanguage(page)).toEqual({ lang: 'de', dir: 'ltr' });
    expect(problems).toEqual([]);
  });

  it('none is fetched that nobody speaks', async () => {
    const demo = await openDemo();
    const { page } = await demo.open('mina');
    await page.getByRole('option').first().waitFor();
    await page.waitForFunction(isFetchedAhead);
    expect(await languagesFetched(page)).toEqual([]);
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Language', 'Deutsch');
    await page.getByLabel(GERMAN.language).waitFor();
    expect(await languagesFetched(page)).toEqual(['de']);
  });
});

/** In the page: whether all is there that the build has listed. */
function isFetchedAhead(): boolean {
  const list = document.getElementById('lazy-files')?.textContent ?? '[]';
  const files = (JSON.parse(list) as string[]).map((name) => new URL(name, document.baseURI).href);
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  return files.length > 0 && files.every((file) => fetched.has(file));
}

/** The build names files after the language that is in them. */
const OF_A_LANGUAGE = new RegExp(`/(${LOCALES.join('|')})-[\\w-]+\\.js$`, 'i');

/** Of which languages the page has fetched files; English is a part of it. */
async function languagesFetched(page: Page): Promise<string[]> {
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const tags = new Set(files.map((file) => OF_A_LANGUAGE.exec(file)?.[1] ?? 'en'));
  return [...tags].filter((tag) => tag !== 'en');
}
