import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { english } from '../internals/strings/english.js';
import { useFormats } from '../internals/strings/language.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { ChatLocale } from './chat-locale.js';
import { de } from './de/index.js';
import { loadLocale } from './load-locale.js';
import { LocaleProvider } from './locale-provider.js';

function Said() {
  const { send, retry } = useStrings();
  return (
    <p>
      {send}, {retry}, {useFormats().number(1234.5)}
    </p>
  );
}

const { send, retry } = de.strings;

it('speaks a language as soon as it is there, and shows something else until then', async () => {
  render(
    <LocaleProvider locale="de" fallback="One moment">
      <Said />
    </LocaleProvider>,
  );
  expect(screen.getByText('One moment')).toBeInTheDocument();
  expect(await screen.findByText(`${send}, ${retry}, 1.234,5`)).toBeInTheDocument();
});

it('writes numbers as the region does, in the language that is nearest', async () => {
  render(
    <LocaleProvider locale="de-CH">
      <Said />
    </LocaleProvider>,
  );
  expect(
    await screen.findByText(`${send}, ${retry}, ${new Intl.NumberFormat('de-CH').format(1234.5)}`),
  ).toBeInTheDocument();
});

it('puts the words of the app over those of the language', async () => {
  const strings = { send: 'Los' };
  render(
    <LocaleProvider locale="de" strings={strings}>
      <Said />
    </LocaleProvider>,
  );
  expect(await screen.findByText(`Los, ${retry}, 1.234,5`)).toBeInTheDocument();
});

it('goes on speaking one language until the next one is there', async () => {
  let arrive = (_: ChatLocale) => {};
  const later = new Promise<ChatLocale>((resolve) => {
    arrive = resolve;
  });
  const load = (locale: string) => (locale === 'de' ? loadLocale('de') : later);
  const app = (locale: string) => (
    <LocaleProvider {...{ locale, load }} fallback="One moment">
      <Said />
    </LocaleProvider>
  );
  const { rerender } = render(app('de'));
  await screen.findByText(new RegExp(`^${send}`));
  rerender(app('en'));
  expect(screen.getByText(`${send}, ${retry}, 1.234,5`)).toBeInTheDocument();
  arrive(await loadLocale('en'));
  expect(await screen.findByText(`${english.send}, ${english.retry}, 1,234.5`)).toBeVisible();
});

it('speaks English where the language cannot be had, says so, and tries again when the line is back', async () => {
  const load = vi
    .fn<(locale: string) => Promise<ChatLocale>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValueOnce(de);
  const onError = vi.fn();
  render(
    <LocaleProvider locale="de" {...{ load, onError }}>
      <Said />
    </LocaleProvider>,
  );
  expect(await screen.findByText(`${english.send}, ${english.retry}, 1,234.5`)).toBeVisible();
  expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('offline'));
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.getByText(`${send}, ${retry}, 1.234,5`)).toBeVisible());
});
