import { describe, expect, it } from 'vitest';
import { linkTarget } from './link-target.js';

const misleads = (words: string, href = words) => linkTarget('link', href, words)?.isMisleading;

describe('a link misleads', () => {
  it.each([
    ['whose words name another host', 'https://bank.example', 'https://evil.example/'],
    ['whose words are another host alone', 'bank.example', 'https://evil.example/'],
    [
      'whose words name another host behind its own',
      'evil.example/a bank.example',
      'https://evil.example/',
    ],
    ['with letters of another script among Latin ones', 'https://раypal.com', undefined],
    ['with letters that all look like Latin ones', 'https://аррӏе.com', undefined],
    ['with such letters, named without a scheme', 'аррӏе.com', 'https://аррӏе.com/'],
    ['whose words are a number, as machines have it', 'https://192.0.2.1', 'https://evil.example/'],
  ])('%s', (_, words, href) => {
    expect(misleads(words, href)).toBe(true);
  });

  it.each([
    ['https://example.org/a'],
    ['https://example.org/report.pdf'],
    ['https://example.org/a/?from=bank.example#bank.example'],
    ['https://example.org:8080/report.pdf'],
    ['https://münchen.de/bericht.pdf'],
    ['https://münchen.de/'],
    ['https://例え.jp/'],
    ['https://пример.рф/'],
    ['https://παράδειγμα.ελ/'],
    ['https://उदाहरण.परीक्षा/'],
    // With a label of letters that all look like Latin ones: behind such an end nobody takes them for any.
    ['https://москва.рф/'],
    ['https://приклад.укр/'],
    // A browser does not write these as they stand, and their host is the one that is named.
    ['https://example.org:8080/größe'],
    ['https://my_shop.example.org/größe'],
    ['https://xn--e1afmkfd.xn--p1ai/größe'],
    ['http://localhost:3000/größe'],
  ])('not by %s', (words) => {
    expect(misleads(words)).toBe(false);
  });
});

it('the words of a link may name a file where it leads', () => {
  const href = 'https://example.org/report.pdf';
  expect(misleads('example.org/report.pdf', href)).toBe(false);
  expect(misleads('See https://example.org/report.pdf?page=2', href)).toBe(false);
  expect(misleads('bank.example/report.pdf', href)).toBe(true);
});

it('the words of a link are read to their end', () => {
  const href = 'https://evil.example/';
  expect(misleads(`${'Read this. '.repeat(100)}bank.example`, href)).toBe(true);
  expect(misleads(`${'evil.example '.repeat(100)}bank.example`, href)).toBe(true);
  expect(misleads(`${'a'.repeat(600)}.bank.example`, href)).toBe(true);
  expect(misleads(`${'evil.example/a '.repeat(100)}and no more.`, href)).toBe(false);
});

it('long words that name nothing cost no more than others', () => {
  const href = 'https://example.org/';
  for (const nothing of ['a', '1.', '-.', 'a-1']) {
    expect(misleads(nothing.repeat(50_000), href)).toBe(false);
  }
});

it('an address is known by the host that a browser would ask', () => {
  expect(linkTarget('link', 'https://аррӏе.com/a', 'x')).toMatchObject({
    ...{ host: 'xn--80ak6aa92e.com', href: 'https://xn--80ak6aa92e.com/a' },
  });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://a@b.example'])(
  'nothing is linked to %s',
  (address) => {
    for (const kind of ['link', 'place', 'file'] as const) {
      expect(linkTarget(kind, address, 'x')).toBeUndefined();
    }
  },
);
