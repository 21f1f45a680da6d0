import { useFormats, useStrings } from '@parlor/ui';
import { de } from '@parlor/ui/locales/de';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { ar } from './ar.js';
import { de as deWords } from './de.js';
import { english } from './english.js';
import { LanguageSelect } from './language-select.js';
import { loadLanguage } from './load-language.js';
import type { LoadLanguage } from './use-language-choice.js';
import { useWords, WordsProvider } from './use-words.js';

const KEY = 'parlor-demo-language';

/** Something of the demo, something of the kit, and a number. */
function Said() {
  const { chats } = useWords();
  const { tryAgain, signalingInvited } = useStrings();
  return <p>{[chats, tryAgain, signalingInvited, useFormats().number(1234.5)].join(' | ')}</p>;
}

function renderSaid(load?: LoadLanguage) {
  return render(
    <WordsProvider {...(load && { load })}>
      <Said />
      <LanguageSelect />
    </WordsProvider>,
  );
}

function browserSpeaks(...languages: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

const IN_ENGLISH = 'Chats | Try again | Call | 1,234.5';
const IN_GERMAN = `${deWords.chats} | ${de.strings.tryAgain} | ${deWords.kit.signalingInvited} | 1.234,5`;

// Other tests find the page as it was.
beforeEach(() => {
  const { lang, dir } = document.documentElement;
  onTestFinished(() => void Object.assign(document.documentElement, { lang, dir }));
});

it('speaks English at once in a browser that asks for it', () => {
  renderSaid();
  screen.getByText(IN_ENGLISH);
  expect(document.documentElement.lang).toBe('en');
});

it('choosing a language changes the kit and the demo at the same time, and is kept', async () => {
  const { unmount } = renderSaid();
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'Deutsch');
  await screen.findByText(IN_GERMAN);
  expect(screen.getByLabelText<HTMLSelectElement>(deWords.language).value).toBe('de');
  expect(document.documentElement.lang).toBe('de');
  unmount();
  renderSaid();
  await screen.findByText(IN_GERMAN);
});

it('shows nothing before the first language is there, and is written the way that one is', async () => {
  localStorage.setItem(KEY, 'ar');
  const { container } = renderSaid();
  expect(container.innerHTML).toBe('');
  await screen.findByLabelText(ar.language);
  expect(document.documentElement.dir).toBe('rtl');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'English');
  await screen.findByText(IN_ENGLISH);
  expect(document.documentElement.dir).toBe('ltr');
});

it('speaks what the browser asks for where nothing was chosen, and writes numbers as its region does', async () => {
  browserSpeaks('it', 'de-CH', 'en-GB');
  renderSaid();
  const { tryAgain } = de.strings;
  const said = await screen.findByText((text) => text.includes(tryAgain));
  expect(said.textContent).toContain(new Intl.NumberFormat('de-CH').format(1234.5));
});

it('what was kept and is no language counts for nothing', () => {
  localStorage.setItem(KEY, 'xx');
  renderSaid();
  screen.getByText(IN_ENGLISH);
});

it('speaks English where a language cannot be had, says so, and tries again when the line is back', async () => {
  localStorage.setItem(KEY, 'de');
  const load = vi.fn<LoadLanguage>(loadLanguage).mockRejectedValueOnce(new Error('No network'));
  renderSaid(load);
  await screen.findByText(IN_ENGLISH);
  expect(screen.getByRole('status').textContent).toBe(english.languageFailed);
  window.dispatchEvent(new Event('online'));
  await screen.findByText(IN_GERMAN);
  expect(screen.queryByRole('status')).toBeNull();
});

it('names each language as it calls itself, as in a list', () => {
  renderSaid();
  const names = screen.getAllByRole('option').map((option) => option.textContent);
  expect(names).toEqual([
    'English',
    'العربية',
    'Deutsch',
    'Español',
    'Français',
    'Indonesia',
    '日本語',
    '한국어',
    'Português (Brasil)',
    'Tiếng Việt',
    '简体中文',
    '繁體中文',
  ]);
});
